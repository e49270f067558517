package org.plumbline.review.plan;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
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
    code = "missing_dimension",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "缺少二级指标", en = "A dimension has no indicator"),
    why =
        @Wording(
            zh = "产出要从数量、质量、时效、成本说明；缺少一项，完成得好不好、快不快、贵不贵就无从考核。",
            en =
                "Output is stated in quantity, quality, time and cost; what is left out cannot be"
                    + " assessed."),
    fix =
        @Wording(
            zh = "补充所缺的二级指标；确不适用的，说明理由。",
            en = "Add an indicator of the missing dimension, or say why it does not apply."),
    basis = {
      @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"),
      @LegalBasis(document = "mof-2021-101")
    })
final class MissingDimension implements PlanRule {

  private static final Bilingual UNCLASSIFIED =
      Bilingual.of(
          "有指标没有一级、二级分类，不能判断缺少哪一类",
          "Some indicators carry no dimension, so it is unknown which is missing");

  private final Frames frames;

  MissingDimension(RuleData data) {
    this.frames = data.frames();
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Optional<FrameUse> use = FrameUse.of(context, frames);
    List<Dimension> missing =
        use.filter(found -> found.has(Category.OUTPUT))
            .map(FrameUse::missingDimensions)
            .orElse(List.of());
    if (missing.isEmpty()) {
      return;
    }
    if (!use.get().complete()) {
      findings.notEnoughData(UNCLASSIFIED);
      return;
    }
    for (Dimension dimension : missing) {
      findings.report(
          context.plan().at(),
          Bilingual.of(
              "没有" + dimension.official(), "No indicator of dimension " + dimension.code()));
    }
  }
}
