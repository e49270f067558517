package org.plumbline.review.plan;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Category;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Frames;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "missing_category",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "缺少产出或效益指标", en = "A plan lacks output or benefit indicators"),
    why =
        @Wording(
            zh = "绩效目标包括产出和效果；缺一类就看不出花钱做了什么，或有什么用。",
            en =
                "A plan states output and effect; without one nobody sees what was done, or what"
                    + " for."),
    fix =
        @Wording(zh = "补充所缺类别的指标，每类至少一项。", en = "Add at least one indicator of each missing kind."),
    basis = {
      @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"),
      @LegalBasis(document = "mof-2021-101")
    })
final class MissingCategory implements PlanRule {

  private static final Bilingual UNCLASSIFIED =
      Bilingual.of(
          "有指标没有一级、二级分类，不能判断缺少哪一类",
          "Some indicators carry no category, so it is unknown which is missing");

  private final Frames frames;

  MissingCategory(RuleData data) {
    this.frames = data.frames();
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Optional<FrameUse> use = FrameUse.of(context, frames);
    List<Category> missing = use.map(FrameUse::missingCategories).orElse(List.of());
    if (missing.isEmpty()) {
      return;
    }
    if (!use.get().complete()) {
      findings.notEnoughData(UNCLASSIFIED);
      return;
    }
    for (Category category : missing) {
      findings.report(
          context.plan().at(),
          Bilingual.of("没有" + category.official(), "No indicator of category " + category.code()));
    }
  }
}
