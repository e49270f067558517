package org.plumbline.review.plan;

import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "purpose_names_no_use",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "资金用途没有写支出内容", en = "The purpose names nothing that money is spent on"),
    why =
        @Wording(
            zh = "职能和目的不是支出；不写买什么、付什么，预算无从核定。",
            en =
                "Duties and aims are no spending; without what is bought or paid nobody can"
                    + " check the budget."),
    fix =
        @Wording(
            zh = "写明支出内容、对象和标准，如“支付承储企业储备费120万元”。",
            en = "Say what is bought or paid, to whom and at what rate."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class PurposeNamesNoUse implements PlanRule {
  private final WordList aims;
  private final WordList uses;
  private final WordList noFee;

  PurposeNamesNoUse(RuleData data) {
    this.aims = data.words().get("purpose_aims");
    this.uses = data.words().get("purpose_uses");
    this.noFee = data.words().get("no_fee");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    context
        .plan()
        .heading()
        .purpose()
        .filter(purpose -> aims.foundIn(purpose.value()))
        .filter(purpose -> !namesUse(purpose.value()))
        .ifPresent(purpose ->
            findings.report(
                purpose.at(),
                Bilingual.format(
                    "资金用途“%s”写的是职能或目的，没有写支出内容",
                    "The purpose \"%s\" names duties or aims, and nothing that is paid",
                    purpose.value())));
  }

  private boolean namesUse(String purpose) {
    StringBuilder said = new StringBuilder(purpose);
    for (String word : noFee.words()) {
      for (int at = said.indexOf(word); at >= 0; at = said.indexOf(word, at)) {
        said.delete(at, at + word.length());
      }
    }
    return uses.foundIn(said.toString());
  }
}
