package org.plumbline.review.target;

import java.util.List;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;

/** The rules of this chapter, by code. */
public final class TargetRules {

  private TargetRules() {}

  public static List<Rule> all(RuleData data) {
    IndicatorWords words = data.indicatorWords();
    return List.of(
        new ComplianceBelowFull(words, data.thresholds()),
        new CostWithFloor(),
        new DeadlineOnlyYearEnd(),
        new DeadlineOutsideYear(),
        new DurationWithoutStart(words),
        new MoneyWithoutUnit(),
        new MonthAmbiguous(),
        new NoComparator(words),
        new PercentWithoutBase(words),
        new SatisfactionFull(data.thresholds()),
        new ScaleWithoutGrade(),
        new SeveralValuesInTarget(),
        new ShareAboveFull(words),
        new StateWithoutYardstick(words),
        new TargetAlwaysMet(words),
        new TargetGarbled(),
        new TargetIsNarrative(),
        new TargetMissing(),
        new TargetUnrealistic(data),
        new TimelinessInWords(),
        new TimelinessWithFloor(),
        new TrendWithoutBaseline(words),
        new UndesiredWithFloor(words),
        new UnitCutShort(),
        new UnitDoesNotFit(words),
        new UnitMissing(words),
        new YearLongTimeliness(data));
  }
}
