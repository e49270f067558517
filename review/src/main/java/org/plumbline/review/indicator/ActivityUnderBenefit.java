package org.plumbline.review.indicator;

import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
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
    code = "activity_under_benefit",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title =
        @Wording(zh = "效益指标只是活动数量", en = "A benefit indicator counts the project's own activity"),
    why =
        @Wording(
            zh = "发布、举办、组织是项目自身的产出，不是它带来的效果。",
            en =
                "What the project itself does is its output; the effect is what changes because of"
                    + " it."),
    fix =
        @Wording(
            zh = "移到产出指标，效益指标改写由此带来的变化。",
            en = "Move it to the outputs, and state what changes because of it."),
    basis = @LegalBasis(document = "mof-2021-101"))
final class ActivityUnderBenefit implements IndicatorRule {

  private final WordList activities;
  private final WordList ownWork;
  private final WordList ownWorkEnds;
  private final WordList care;
  private final WordList careEnds;

  ActivityUnderBenefit(IndicatorWords words) {
    this.activities = words.get("activities");
    this.ownWork = words.get("own_work");
    this.ownWorkEnds = words.get("own_work_ends");
    this.care = words.get("care");
    this.careEnds = words.get("care_ends");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (!indicator.isIn(Category.BENEFIT)) {
      return;
    }
    String name = OrdinalPrefix.strip(indicator.name().value());
    indicator
        .quantity()
        .filter(quantity -> quantity.unit().dimension() == QuantityDimension.COUNT)
        .filter(_ -> isActivity(name))
        .ifPresent(_ ->
            findings.report(
                indicator.name().at(),
                Bilingual.format(
                    "效益指标“%s %s”是项目自身的活动，属于产出",
                    "The benefit indicator \"%s %s\" is the project's own activity, an output",
                    name,
                    indicator.at().text())));
  }

  /** 发布典型案例; 审核企业覆盖率; 培育企业数量. */
  private boolean isActivity(String name) {
    return activities.startOf(name)
        || ownWorkEnds.endOf(name) && ownWork.foundIn(name)
        || careEnds.endOf(name) && care.foundIn(name);
  }
}
