package org.plumbline.review.target;

import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "duration_without_start",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "时长没有起算时间", en = "A number of days that counts from nowhere"),
    why =
        @Wording(
            zh = "没有起点的天数无法核对是否按时。",
            en = "Days that count from no stated event cannot be checked."),
    fix =
        @Wording(
            zh = "写明从何时起算，如“合同签订后15日内”。",
            en = "Say from when they count: within 15 days of the signing."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class DurationWithoutStart implements IndicatorRule {

  private final WordList starts;
  private final WordList days;

  DurationWithoutStart(IndicatorWords words) {
    this.starts = words.get("duration_starts");
    this.days = words.get("counted_days");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (!indicator.isIn(Dimension.TIMELINESS)
        || starts.foundIn(indicator.name().value())
        || indicator.description().filter(text -> starts.foundIn(text.value())).isPresent()) {
      return;
    }
    indicator
        .target()
        .filter(target -> isDays(target.value()) && !starts.foundIn(target.value().text()))
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "时效指标“%s”为 %s，没有写明从何时起算",
                    "\"%s\" is to take %s, and nothing says from when",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }

  /** Days only: whole months and years are how long a thing takes, more often than not. */
  private boolean isDays(Target target) {
    return target instanceof Target.AtMost(_, Quantity ceiling, _)
        && days.includes(ceiling.unit().symbol());
  }
}
