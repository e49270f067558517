package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.form.ReviewForms;

/** What the catalogue says of the sixteen published plans; every line was judged by hand. */
class PublishedPlansTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("plumbline.root"), "samples/qingdao-miit-2022");
  private static final Path GOLDEN = FOLDER.resolve("review.golden.txt");

  @Test
  void findingsAreThoseJudgedRight() throws Exception {
    Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
    ReviewForms forms = ReviewForms.of(reviewer.catalogue());
    StringBuilder said = new StringBuilder();
    for (PerformancePlan plan : LabelledPlans.plans()) {
      PlanReview review = reviewer.review(plan, 2022);
      assertThat(review.systemErrors()).isEmpty();
      said.append(plan.heading().title().value()).append('\n');
      review.findings().forEach(finding -> said.append(line(finding)).append('\n'));
      said.append("  建议等级 ").append(forms.fill(review).overall().official()).append("\n\n");
    }
    if ("write".equals(System.getProperty("plumbline.golden"))) {
      Files.writeString(GOLDEN, said);
    }
    assertThat(said.toString())
        .as("Judge each change as a finance officer would, then run with -Dplumbline.golden=write")
        .isEqualTo(Files.readString(GOLDEN));
  }

  private static String line(Finding finding) {
    return "  %-7s %s @%d/%d/%d “%s”\n      %s"
        .formatted(
            finding.severity().code(),
            finding.rule().code(),
            finding.at().table(),
            finding.at().row(),
            finding.at().column(),
            cell(finding.at().text()),
            finding.message().zh());
  }

  private static String cell(String text) {
    String oneLine = String.join(" ", text.lines().map(String::strip).toList()).strip();
    return oneLine.length() <= 40 ? oneLine : oneLine.substring(0, 40) + "…";
  }
}
