package org.plumbline.review.target;

import java.math.BigDecimal;
import java.util.List;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.NameListing;

@ReviewRule(
    code = "no_comparator",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "指标值没有比较符号", en = "Targets without a comparator"),
    why =
        @Wording(
            zh = "没有≥或≤，超过或不足是否算完成说不清。",
            en = "Without ≥ or ≤ it stays open whether more, or less, is success."),
    fix = @Wording(zh = "写明≥、≤或＝。", en = "Write ≥, ≤ or ＝."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class NoComparator implements PlanRule {

  private final WordList given;

  NoComparator(IndicatorWords words) {
    this.given = words.get("given_populations");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    List<Indicator> open = context.indicatorsWhere(this::isOpen);
    if (!open.isEmpty()) {
      Bilingual names = NameListing.of(open);
      findings.report(
          open.getFirst().at(),
          Bilingual.of(names.zh() + "的指标值没有比较符号", "No comparator in the targets of " + names.en()));
    }
  }

  /** None or one of a thing, the whole of it, and a number set by others need no comparator. */
  private boolean isOpen(Indicator indicator) {
    return hasOpenAmount(indicator) && !given.foundIn(indicator.name().value());
  }

  private static boolean hasOpenAmount(Indicator indicator) {
    return indicator
        .target()
        .filter(target -> target.value().assumptions().contains(Assumption.NO_COMPARATOR))
        .flatMap(_ -> indicator.quantity())
        .filter(quantity -> quantity.amount().compareTo(BigDecimal.ONE) > 0)
        .filter(quantity -> !Shares.isWhole(quantity))
        .isPresent();
  }
}
