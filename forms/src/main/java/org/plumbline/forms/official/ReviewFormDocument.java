package org.plumbline.forms.official;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.docx.DocxForms;
import org.plumbline.forms.sheet.Form;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.forms.sheet.Page;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;
import org.plumbline.forms.sheet.TextStyle;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.review.form.ReviewForm;
import org.plumbline.review.waiver.Waivers;

/**
 * 项目支出绩效目标审核表. The review form of each plan of a run as a Word document: what the checks suggest,
 * on what it rests, and room for the person who decides. It is an official form, so it is in
 * Chinese whatever the language of the run.
 */
public final class ReviewFormDocument {

  static final String TITLE = "项目支出绩效目标审核表";

  private static final List<Integer> WIDTHS = List.of(20, 26, 46, 19, 126, 30);
  private static final int DECISION_HEIGHT = 12;
  private static final int OPINION_HEIGHT = 30;
  private static final String UNSIGNED = "签字：　　　　　　　　　　　　　　　　日期：　　　　年　　月　　日";
  private static final String NOTE =
      "说明：建议等级由规则按已发现的问题给出，供审核人参考；“未定”表示规则不足以评定该要点，须由审核人判断。"
          + "各要点评定由审核人作出。综合评定：六个以上要点为优且没有中、差的，为优；六个以上为良或以上且没有差的，为良；"
          + "六个以上为中或以上的，为中；其余为差；有要点未定时按已评定的要点同比例计算。得分仅用于重点项目定量审核。";

  private ReviewFormDocument() {}

  /**
   * Writes one form for each plan that has one, each on a new page; the same run gives the same
   * bytes.
   *
   * @throws java.io.UncheckedIOException if {@code out} fails
   */
  public static void write(ReviewRun run, OutputStream out) {
    FormWriter document = DocxForms.begin(out, Page.A4_LANDSCAPE, TITLE);
    for (ReviewedPlan plan : run.plans()) {
      form(plan, run.notes().waivers()).ifPresent(document::add);
    }
    document.end();
  }

  /** The form of one plan, for any format; absent where none was filled in. */
  public static Optional<Form> form(ReviewedPlan reviewed, Waivers.Outcome waivers) {
    return reviewed
        .form()
        .map(form -> form(reviewed.review().plan(), form, new AssessmentRows(waivers)));
  }

  /** The form as a person decided it. */
  public static Form decided(PerformancePlan plan, ReviewForm form, ReviewDecision decision) {
    return form(plan, form, new AssessmentRows(Waivers.Outcome.none(), Optional.of(decision)));
  }

  private static Form form(PerformancePlan plan, ReviewForm form, AssessmentRows rows) {
    String year = plan.fiscalYear().isPresent() ? plan.fiscalYear().getAsInt() + "年度" : "　　　　年度";
    return new Form(
        plan.project().name().value(),
        List.of(
            Paragraph.of(TextStyle.TITLE, TITLE),
            Paragraph.of(TextStyle.SUBTITLE, "（" + year + "）"),
            new Table(
                WIDTHS, FormRows.joined(head(plan), rows.of(form), foot(form, rows.decision()))),
            Paragraph.of(TextStyle.NOTE, NOTE)));
  }

  private static List<Row> head(PerformancePlan plan) {
    String unit = plan.heading().unit().map(Sourced::value).map(FormRows::codeAndName).orElse("");
    return List.of(
        FormRows.pairs(
            "项目名称",
            plan.project().name().value(),
            "项目编码",
            plan.project().code().map(Sourced::value).orElse("")),
        FormRows.pairs("预算单位", unit, "预算数", budget(plan)),
        Row.heads("审核内容", "审核要点", "审核标准", "建议等级", "依据的审核意见", "审核人评定"));
  }

  private static String budget(PerformancePlan plan) {
    return plan.funding()
        .total()
        .map(Sourced::value)
        .map(money -> money.printedAmount().toPlainString() + money.printedUnit().symbol())
        .orElse("未填写");
  }

  private static List<Row> foot(ReviewForm form, Optional<ReviewDecision> decision) {
    String overall = form.overall().findOfficial().orElse("未定（可评定的要点不足）");
    String decided =
        decision.map(made -> ReviewDecision.boxes(made.overall(), "　")).orElse(FormRows.CHOICE);
    return List.of(
        FormRows.wide("综合评定等级", "建议等级：" + overall + "\n审核人评定：" + decided)
            .withHeight(DECISION_HEIGHT),
        FormRows.wide("总体意见", decision.map(ReviewDecision::opinion).orElse(""))
            .withHeight(OPINION_HEIGHT),
        FormRows.wide("审核人", decision.map(ReviewDecision::signature).orElse(UNSIGNED))
            .withHeight(DECISION_HEIGHT));
  }
}
