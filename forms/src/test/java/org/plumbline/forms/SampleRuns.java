package org.plumbline.forms;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.official.ReviewDecision;
import org.plumbline.forms.official.ReviewDecision.PointDecision;
import org.plumbline.forms.official.ReviewFormDocument;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceDocument;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Limit;
import org.plumbline.model.target.Printed;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.regulation.LegalDocuments;
import org.plumbline.review.Finding;
import org.plumbline.review.NotRun;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.SystemError;
import org.plumbline.review.form.ReviewForm;
import org.plumbline.review.form.ReviewForms;
import org.plumbline.review.form.SuggestedGrade;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.RuleInfo;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

/** Small runs with something of everything, independent of the rules that exist. */
public final class SampleRuns {

  private SampleRuns() {}

  public static Citations citations() {
    return new Citations(LegalDocuments.bundled());
  }

  /** Two plans, one with findings, one clean; a notice, and a document that could not be read. */
  public static ReviewRun run(Language language) {
    PerformancePlan flawed = flawed().build();
    PerformancePlan clean = PlanBuilder.aCompletePlan().named("食盐储备工作经费").build();
    return run(
        language,
        List.of(
            new ReviewedPlan(review(flawed), Optional.of("中")),
            ReviewedPlan.of(new PlanReview(clean, List.of(), List.of(), List.of()))));
  }

  public static ReviewRun run(Language language, List<ReviewedPlan> plans) {
    return new ReviewRun(
        reading(plans.stream().map(each -> each.review().plan()).toList()),
        plans,
        Profile.bundled("national"),
        "2026.1",
        language);
  }

  public static ReadingRun reading(List<PerformancePlan> plans) {
    Notice notice =
        Notice.at(
            SourceLocation.cell(0, 1, 8, 4, "备注：<以批复为准>"),
            Severity.WARNING,
            "left_over_text",
            Bilingual.of("这个单元格没有读懂，内容未使用。", "This cell was not understood and is not used."));
    return new ReadingRun(
        List.of(new SourceDocument("sample.txt", "0123456789abcdef".repeat(4), DocumentFormat.TXT)),
        plans,
        List.of(notice),
        List.of(
            new UnreadableDocument(
                "broken.docx",
                "truncated",
                Bilingual.of("文件不完整，请重新取得。", "The file is cut off; obtain it again."))));
  }

  /** What is read from a review form that was decided, every other point with a remark. */
  public static ReadingResult decidedReviewForm() {
    Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
    PerformancePlan plan = flawed().build();
    ReviewForm form = ReviewForms.of(reviewer.catalogue()).fill(reviewer.review(plan, 2022));
    Map<String, PointDecision> points = new HashMap<>();
    for (ReviewForm.Assessment each : form.assessments()) {
      points.put(
          each.point().code(),
          points.size() % 2 == 0
              ? new PointDecision(SuggestedGrade.EXCELLENT, Optional.empty())
              : new PointDecision(SuggestedGrade.POOR, Optional.of("请补充依据。")));
    }
    ReviewDecision decision =
        new ReviewDecision(points, SuggestedGrade.GOOD, "同意，请按意见修改。", "签字：张某");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter writer = FormFormat.DOCX.begin(out, OfficialForm.REVIEW.page(), "审核表");
    writer.add(ReviewFormDocument.decided(plan, form, decision));
    writer.end();
    try {
      return PlanReader.bundled()
          .read(new DocumentBytes("decided.docx", out.toByteArray()), 0, OptionalInt.empty());
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** A plan whose cells hold a bit of everything. */
  public static PlanBuilder flawed() {
    Unit month = Unit.itself("月", QuantityDimension.DURATION);
    return PlanBuilder.aPlan()
        .budgeting("100.00")
        .spending(
            PlanBuilder.spending(
                SpendingPlan.Basis.CUMULATIVE_AMOUNT, true, "6:40.00", "12:100.00"))
        .withGoal("完成150家企业诊断。")
        .with(anIndicator())
        .with(
            anIndicator()
                .in(Category.OUTPUT, Dimension.COST)
                .named("诊断服务费")
                .targeting(IndicatorBuilder.atMost("180", IndicatorBuilder.TEN_THOUSAND_YUAN)))
        .with(
            anIndicator()
                .in(Category.OUTPUT, Dimension.TIMELINESS)
                .named("审核周期")
                .undescribed()
                .targeting(
                    new Target.AtMost(
                        new Printed("≤2月", List.of(Assumption.MONTH_AS_DURATION)),
                        Quantity.of("2", month),
                        Limit.INCLUDED)))
        .with(
            anIndicator()
                .in(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION)
                .named("企业满意度")
                .withoutTarget()
                .withoutBasis());
  }

  public static PlanReview review(PerformancePlan plan) {
    SourceLocation cost = plan.indicators().get(1).at();
    List<Finding> findings = new ArrayList<>();
    findings.add(finding("sample_whole", Severity.INFO, SourceLocation.document(0), "全表应当盖章"));
    findings.add(finding("sample_cost", Severity.ERROR, cost, "180万元高于预算100.00万元"));
    findings.add(finding("sample_blank", Severity.WARNING, plan.indicators().get(3).at(), "没有指标值"));
    findings.add(finding("sample_blank", Severity.WARNING, plan.at(), "标题没有年度"));
    NotRun notRun =
        new NotRun(
            rule("sample_skipped", Severity.INFO),
            NotRun.Cause.NOT_ENOUGH_DATA,
            Bilingual.of("没有上年数", "There is no figure of the year before"));
    return new PlanReview(
        plan,
        findings,
        List.of(notRun),
        List.of(new SystemError("sample_crash", plan.at(), "java.lang.ArithmeticException")));
  }

  public static Finding finding(String code, Severity severity, SourceLocation at, String text) {
    return new Finding(rule(code, severity), severity, Bilingual.of(text, "Found by " + code), at);
  }

  public static RuleInfo rule(String code, Severity severity) {
    return new RuleInfo(
        code,
        Criterion.APPROPRIATENESS,
        severity,
        Bilingual.of("示例规则 " + code, "Sample rule " + code),
        Bilingual.of("示例的理由。", "The reason of the sample."),
        Bilingual.of("示例的改法。", "The fix of the sample."),
        List.of(new RuleInfo.Citation("mof-2015-88", "第二十条（适当性）")),
        0,
        9999);
  }
}
