package org.plumbline.review.plan;

import java.util.List;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordPair;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.PlanTexts;

@ReviewRule(
    code = "purpose_beside_project",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "资金用途与项目名称不是一件事", en = "The purpose is something else than the project"),
    why =
        @Wording(
            zh = "名称是奖励，用途却没有奖励，批复的项目与花钱的事不一致。",
            en =
                "The name grants prizes and the purpose pays for something else: what was"
                    + " approved is not what is paid."),
    fix =
        @Wording(
            zh = "按实际用途改项目名称，或说明用途与项目的关系。",
            en = "Name the project after what is paid, or say how the two belong together."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class PurposeBesideProject implements PlanRule {
  private final List<WordPair> grants;

  PurposeBesideProject(RuleData data) {
    this.grants = data.words().listPairs("grants");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    for (WordPair grant : grants) {
      if (PlanTexts.nameSpeaks(plan, grant.when())
          && !PlanTexts.purposeSpeaks(plan, grant.then())) {
        plan.heading()
            .purpose()
            .filter(purpose -> !purpose.value().isBlank())
            .ifPresent(purpose ->
                findings.report(
                    purpose.at(),
                    Bilingual.format(
                        "项目“%s”是奖励资金，用途却是“%s”",
                        "The project, \"%s\", is prize money; its purpose is \"%s\"",
                        plan.project().name().value(),
                        purpose.value())));
      }
    }
  }
}
