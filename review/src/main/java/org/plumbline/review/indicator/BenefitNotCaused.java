package org.plumbline.review.indicator;

import java.util.List;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.regulation.WordPair;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;
import org.plumbline.review.wording.OrdinalPrefix;
import org.plumbline.review.wording.PlanTexts;

@ReviewRule(
    code = "benefit_not_caused",
    criterion = Criterion.RELEVANCE,
    severity = Severity.INFO,
    title = @Wording(zh = "效益与项目做的事没有因果", en = "A benefit that the project's work does not cause"),
    why =
        @Wording(
            zh = "效益应由本项目的产出带来；产出与它无关，达到了也不是本项目的绩效。",
            en =
                "A benefit comes of the project's outputs; where they have nothing to do with"
                    + " it, reaching it is no merit of the project."),
    fix =
        @Wording(
            zh = "改写为由本项目产出直接带来的变化。",
            en = "State what changes because of what this project does."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class BenefitNotCaused implements PlanRule {
  private final List<WordPair> causes;
  private final WordList effects;
  private final WordList softWork;

  BenefitNotCaused(RuleData data) {
    this.causes = data.words().listPairs("causes");
    this.effects = WordPair.allWhen(causes);
    this.softWork = data.indicatorWords().get("soft_work");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    PerformancePlan plan = context.plan();
    if (!isAbout(plan, softWork)) {
      return;
    }
    for (Indicator indicator : context.indicatorsIn(Category.BENEFIT)) {
      String name = OrdinalPrefix.strip(indicator.name().value());
      if (effects.foundIn(name) && isUncaused(name, plan)) {
        findings.report(
            indicator.name().at(),
            Bilingual.format(
                "项目名称、用途和产出都没有能带来“%s”的工作",
                "Nothing in name, purpose or outputs of the project can bring about \"%s\"", name));
      }
    }
  }

  private boolean isUncaused(String effect, PerformancePlan plan) {
    for (WordPair cause : causes) {
      if (cause.when().foundIn(effect) && !isAbout(plan, cause.then())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbout(PerformancePlan plan, WordList work) {
    return PlanTexts.nameSpeaks(plan, work)
        || PlanTexts.purposeSpeaks(plan, work)
        || PlanTexts.outputsSpeak(plan, work);
  }
}
