package org.plumbline.server.approval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.plumbline.review.form.ReviewForm.Assessment;
import org.plumbline.review.form.SuggestedGrade;

/** Reads what a reviewer sends: {@code grade.CODE} and {@code reason.CODE} of each point. */
final class SheetFields {

  private SheetFields() {}

  static SheetContent read(ReviewSheets.Subject subject, Map<String, String> fields) {
    return new SheetContent(
        subject.suggestion().assessments().stream().map(each -> point(each, fields)).toList(),
        Words.of(fields.get("opinion")).orElse(""));
  }

  /** Those a reviewer can give. */
  static List<SuggestedGrade> grades() {
    return Stream.of(SuggestedGrade.values())
        .filter(grade -> grade != SuggestedGrade.UNDEFINED)
        .toList();
  }

  private static SheetContent.Point point(Assessment assessment, Map<String, String> fields) {
    String code = assessment.point().code();
    String grade = fields.getOrDefault("grade." + code, "").toUpperCase(Locale.ROOT);
    return new SheetContent.Point(
        code,
        assessment.grade(),
        grades().stream()
            .filter(each -> each.name().equals(grade))
            .findFirst()
            .orElse(SuggestedGrade.UNDEFINED),
        Words.of(fields.get("reason." + code)).orElse(""));
  }
}
