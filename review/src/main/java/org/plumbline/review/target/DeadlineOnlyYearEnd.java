package org.plumbline.review.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;

@ReviewRule(
    code = "deadline_only_year_end",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "时效指标只有年底", en = "Timeliness rests on the year's last day alone"),
    why =
        @Wording(
            zh = "预算年度本就止于12月31日，这样的期限不约束进度。",
            en =
                "The budget year ends on 31 December anyway; such a deadline holds nobody to a"
                    + " pace."),
    fix =
        @Wording(
            zh = "增加关键环节的期限，如招标、验收、拨付各在何月完成。",
            en = "Add deadlines for the steps that matter: tender, acceptance, payment."),
    basis = @LegalBasis(document = "house"))
final class DeadlineOnlyYearEnd implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    List<Indicator> timely = context.indicatorsIn(Dimension.TIMELINESS);
    LocalDate yearEnd = LocalDate.of(context.fiscalYear(), 12, 31);
    if (!timely.isEmpty() && timely.stream().allMatch(indicator -> isDueAt(indicator, yearEnd))) {
      Indicator first = timely.getFirst();
      findings.report(
          first.at(),
          Bilingual.format(
              "时效指标的期限只有年底（%s），不约束进度",
              "The only deadline is the end of the year (%s), which sets no pace",
              first.at().text()));
    }
  }

  private static boolean isDueAt(Indicator indicator, LocalDate day) {
    return indicator
        .target()
        .filter(target ->
            target.value() instanceof Target.Deadline(_, Optional<LocalDate> by)
                && by.equals(Optional.of(day)))
        .isPresent();
  }
}
