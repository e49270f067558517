package org.plumbline.forms.text;

import java.util.Optional;
import org.plumbline.model.plan.ReviewGrade;
import org.plumbline.model.plan.ReviewSheet;
import org.plumbline.model.plan.ReviewedPoint;
import org.plumbline.model.source.Sourced;
import org.plumbline.review.form.SuggestedGrade;

/** A review form (审核表) that was read, on a sheet for a terminal. */
final class ReviewSheetText {

  private static final int TITLE_WIDTH = 16;

  private ReviewSheetText() {}

  static void write(ReviewSheet form, Sheet sheet) {
    sheet.line(sheet.bold(Sheet.plain(form.heading().title().value())));
    String code = form.project().code().map(Sourced::value).orElse("—");
    sheet.line("   " + sheet.faint(code + "  " + Sheet.plain(form.project().name().value())));
    form.points().forEach(point -> write(point, sheet));
    sheet.line("   " + row(sheet.say("综合评定", "Overall"), grades(form.overall(), sheet)));
    form.overall().opinion().ifPresent(text -> sheet.line("   " + Sheet.plain(text.value())));
    sheet.blank();
  }

  private static void write(ReviewedPoint point, Sheet sheet) {
    String remark =
        point.decision().remark().map(text -> "  " + Sheet.plain(text.value())).orElse("");
    sheet.line(
        "   "
            + row(
                Sheet.plain(point.title().value()),
                grades(point.suggestion().grade(), point.decision().grade(), sheet))
            + remark);
  }

  private static String row(String label, String grades) {
    return DisplayWidth.padded(label, TITLE_WIDTH) + "  " + grades;
  }

  private static String grades(ReviewSheet.Overall overall, Sheet sheet) {
    return grades(overall.suggested(), overall.decided(), sheet);
  }

  private static String grades(
      Optional<Sourced<ReviewGrade>> suggested,
      Optional<Sourced<ReviewGrade>> decided,
      Sheet sheet) {
    return sheet.say("建议 ", "suggested ")
        + official(suggested)
        + sheet.say("，评定 ", ", decided ")
        + official(decided);
  }

  private static String official(Optional<Sourced<ReviewGrade>> grade) {
    return grade.map(known -> SuggestedGrade.valueOf(known.value().name()).official()).orElse("—");
  }
}
