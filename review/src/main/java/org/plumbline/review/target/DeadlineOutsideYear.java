package org.plumbline.review.target;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "deadline_outside_year",
    criterion = Criterion.FEASIBILITY,
    severity = Severity.WARNING,
    title = @Wording(zh = "期限不在预算年度内", en = "A deadline outside the budget year"),
    why =
        @Wording(
            zh = "年度目标应在年度内完成，跨年的期限无法在本年评价。",
            en = "A year's target is to be met in that year; another date cannot be judged in it."),
    fix =
        @Wording(
            zh = "改为本年度内的日期；确需跨年的，写明本年应完成的阶段。",
            en = "State a date in the year, or the stage that is to be reached in it."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（可行性）"))
final class DeadlineOutsideYear implements IndicatorRule {

  private static final Bilingual YEAR_UNKNOWN =
      Bilingual.of(
          "表中没有年度，无法核对期限是否在年度内（可用 --year 给出）",
          "The plan names no year to hold its deadlines against (--year gives one)");

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    Optional<Sourced<Target>> dated =
        indicator.target().filter(target -> isOutside(target.value(), context.fiscalYear()));
    if (dated.isEmpty()) {
      return;
    }
    if (context.plan().fiscalYear().isEmpty()) {
      findings.notEnoughData(YEAR_UNKNOWN);
      return;
    }
    findings.report(
        dated.get().at(),
        Bilingual.format(
            "“%s”的期限 %s 不在 %d 年度内",
            "The deadline of \"%s\", %s, is not in the budget year %d",
            OrdinalPrefix.strip(indicator.name().value()),
            dated.get().value().text(),
            context.fiscalYear()));
  }

  private static boolean isOutside(Target target, int year) {
    return target instanceof Target.Deadline(_, Optional<LocalDate> by)
        && by.filter(date -> date.getYear() != year).isPresent();
  }
}
