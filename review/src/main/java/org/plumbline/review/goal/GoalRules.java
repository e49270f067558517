package org.plumbline.review.goal;

import java.util.List;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleData;

/** The rules of this chapter. */
public final class GoalRules {

  private GoalRules() {}

  public static List<Rule> all(RuleData data) {
    return List.of(
        new GoalActivityWithoutIndicator(data),
        new GoalBesideProject(data),
        new GoalBeyondMeans(data),
        new GoalBreaksOff(data),
        new GoalFigureWithoutIndicator(data),
        new GoalLetterMissing(),
        new GoalMissing(),
        new GoalNamesNoResult(data),
        new GoalOfAnotherYear(data),
        new GoalOnlyRepeatsName(data),
        new GoalPrintedTwice(),
        new GoalTemplateResidue(data),
        new GoalWithoutFigure(data),
        new IndicatorWithoutGoal(data),
        new TargetBelowGoal(data));
  }
}
