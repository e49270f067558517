package org.plumbline.review.plan;

import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Frame;
import org.plumbline.regulation.Frames;
import org.plumbline.regulation.WordList;
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
    code = "no_satisfaction",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "缺少满意度指标", en = "No satisfaction indicator"),
    why =
        @Wording(
            zh = "服务对象是否满意是绩效的一部分；自评时满意度占10分。",
            en =
                "Whether those served are satisfied is part of the result, and worth 10 points at"
                    + " year end."),
    fix =
        @Wording(
            zh = "补充服务对象满意度指标；没有直接服务对象的，说明理由。",
            en = "Add one, or say that the project serves nobody directly."),
    basis = {
      @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"),
      @LegalBasis(document = "mof-2021-101", article = "满意度指标")
    })
final class NoSatisfaction implements PlanRule {

  private static final Bilingual UNCLASSIFIED =
      Bilingual.of(
          "有指标没有一级分类，不能判断有无满意度指标",
          "Some indicators carry no category, so satisfaction may be among them");

  private final Frames frames;
  private final WordList serving;

  NoSatisfaction(RuleData data) {
    this.frames = data.frames();
    this.serving = data.words().get("serving_the_public");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Optional<FrameUse> use = FrameUse.of(context, frames);
    if (use.isEmpty() || use.get().asksForSatisfaction()) {
      return;
    }
    if (!use.get().complete()) {
      findings.notEnoughData(UNCLASSIFIED);
    } else if (isOwed(use.get().frame(), context.plan())) {
      findings.report(context.plan().at(), Bilingual.of("没有满意度指标", "No indicator of satisfaction"));
    }
  }

  private boolean isOwed(Frame frame, PerformancePlan plan) {
    return switch (frame.satisfaction()) {
      case ALWAYS -> true;
      case WHERE_SERVING_THE_PUBLIC ->
          PlanTexts.nameSpeaks(plan, serving)
              || PlanTexts.purposeSpeaks(plan, serving)
              || PlanTexts.goalsSpeak(plan, serving);
    };
  }
}
