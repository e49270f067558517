package org.plumbline.forms.html;

import java.util.stream.Collectors;
import org.plumbline.review.Finding;
import org.plumbline.review.form.ReviewForm;
import org.plumbline.review.form.SuggestedGrade;

/**
 * The review form of one plan, as far as checks can fill it in: eight points and a grade for each.
 */
final class FormTable {

  private final Html html;

  FormTable(Html html) {
    this.html = html;
  }

  void write(ReviewForm form) {
    html.in(
            Tag.of("details", "form"),
            () -> {
              html.in(
                  Tag.of("summary"),
                  () ->
                      html.text(Words.REVIEW_FORM)
                          .text(" · ")
                          .text(Words.SUGGESTED_GRADE)
                          .text(" " + official(form.overall())));
              html.in(
                  Tag.of("table", "plain grid"),
                  () -> {
                    html.in(Tag.of("thead"), () -> html.in(Tag.of("tr"), this::header));
                    html.in(Tag.of("tbody"), () -> form.assessments().forEach(this::row));
                  });
            })
        .line();
  }

  private void header() {
    html.put(Tag.columnHeader(""), Words.CRITERION);
    html.put(Tag.columnHeader(""), Words.POINT);
    html.put(Tag.columnHeader(""), Words.SUGGESTED_GRADE);
    html.put(Tag.columnHeader(""), Words.RESTS_ON);
  }

  private void row(ReviewForm.Assessment assessment) {
    html.in(
            Tag.of("tr"),
            () -> {
              html.put(Tag.of("td", "nowrap"), assessment.point().criterion().title());
              html.put(Tag.rowHeader(""), assessment.point().title());
              html.put(Tag.of("td", "nowrap"), official(assessment.grade()));
              html.put(Tag.of("td"), findings(assessment));
            })
        .line();
  }

  private static String findings(ReviewForm.Assessment assessment) {
    return assessment.findings().stream()
        .map(Finding::rule)
        .map(rule -> rule.code())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String official(SuggestedGrade grade) {
    return grade.findOfficial().orElse("—");
  }
}
