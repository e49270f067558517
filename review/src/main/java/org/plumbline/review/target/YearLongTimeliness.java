package org.plumbline.review.target;

import java.math.BigDecimal;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "year_long_timeliness",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "时效指标值是全年", en = "A timeliness target of a whole year"),
    why =
        @Wording(
            zh = "一年就是整个预算年度，说不出何时完成，任何进度都算按时。",
            en =
                "A year is the whole budget year: it says nothing of when, and every pace is in"
                    + " time."),
    fix =
        @Wording(
            zh = "写明最迟完成日期，或从何时起算的天数。",
            en = "State a latest date, or a number of days and from when they count."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class YearLongTimeliness implements IndicatorRule {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final BigDecimal year;
  private final WordList years;
  private final WordList months;
  private final WordList days;

  YearLongTimeliness(RuleData data) {
    this.year = data.thresholds().get("year_long_timeliness", "days");
    this.years = data.indicatorWords().get("years");
    this.months = data.indicatorWords().get("months");
    this.days = data.indicatorWords().get("days");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (!indicator.isIn(Dimension.TIMELINESS)) {
      return;
    }
    indicator
        .target()
        .filter(target -> isWholeYear(target.value()))
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "时效指标“%s”的指标值 %s 就是全年，不是完成时限",
                    "The timeliness target of \"%s\", %s, is the whole year and no time limit",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }

  private boolean isWholeYear(Target target) {
    return switch (target) {
      case Target.Exactly(_, Quantity value) -> isYear(value);
      case Target.AtMost(_, Quantity ceiling, _) -> isYear(ceiling);
      case Target.AtLeast _,
          Target.Between _,
          Target.Deadline _,
          Target.Trend _,
          Target.State _,
          Target.Grade _,
          Target.YesNo _,
          Target.Narrative _ ->
          false;
    };
  }

  private boolean isYear(Quantity quantity) {
    String unit = quantity.unit().symbol();
    return years.includes(unit) && quantity.amount().compareTo(BigDecimal.ONE) == 0
        || months.includes(unit) && quantity.amount().compareTo(MONTHS) == 0
        || days.includes(unit) && quantity.amount().compareTo(year) >= 0;
  }
}
