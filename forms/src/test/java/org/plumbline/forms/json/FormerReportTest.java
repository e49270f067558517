package org.plumbline.forms.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.RunNotes;
import org.plumbline.forms.SampleRuns;
import org.plumbline.model.text.Language;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.regulation.RegulationData;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.comparison.ReportedFinding;
import org.plumbline.review.form.ReviewForms;
import org.plumbline.review.waiver.Waivers;

/** A report can be read back, so that a later one can be held against it. */
class FormerReportTest {

  private static final Path SAMPLES = Path.of(System.getProperty("plumbline.root"), "samples");
  private static final Path DOCUMENT = SAMPLES.resolve("qingdao-miit-2022/qingdao-miit-2022.txt");

  @Test
  void reportReadsBackAsItWasWritten() throws Exception {
    ReviewRun run = review();
    assertThat(FormerReport.read(new StringReader(json(run))))
        .isEqualTo(ReportedFinding.of(run.reviews()));
  }

  private static String json(ReviewRun run) {
    StringWriter json = new StringWriter();
    new ReviewJson(SampleRuns.citations()).write(run, json);
    return json.toString();
  }

  private static ReviewRun review() throws Exception {
    Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
    ReviewForms forms = ReviewForms.of(reviewer.catalogue());
    ReadingRun reading = ReadingRun.of(List.of(read()), List.of());
    List<PlanReview> reviews =
        reading.plans().stream().map(plan -> reviewer.review(plan, 2022)).toList();
    return new ReviewRun(
        reading,
        reviews.stream().map(review -> ReviewedPlan.of(review, forms.fill(review))).toList(),
        reviewer.profile(),
        reviewer.catalogue().version(),
        Language.ZH,
        new RunNotes(
            Optional.of(RegulationData.version()), Waivers.Outcome.none(), Optional.empty()));
  }

  private static ReadingResult read() throws Exception {
    return PlanReader.bundled()
        .read(
            new DocumentBytes(DOCUMENT.getFileName().toString(), bytes()), 0, OptionalInt.empty());
  }

  private static byte[] bytes() throws IOException {
    return Files.readAllBytes(DOCUMENT);
  }
}
