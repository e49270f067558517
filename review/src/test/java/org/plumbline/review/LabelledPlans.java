package org.plumbline.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.review.quality.Labels;
import org.plumbline.review.quality.QualityReport;

/** The sixteen published plans, every cell of which was judged. */
final class LabelledPlans {

  private static final Path SAMPLES = Path.of(System.getProperty("plumbline.root"), "samples");

  private LabelledPlans() {}

  static Labels labels() throws IOException {
    try (InputStream stream =
        Files.newInputStream(SAMPLES.resolve("labels/qingdao-miit-2022.yaml"))) {
      return Labels.parse("qingdao-miit-2022.yaml", stream);
    }
  }

  static List<PerformancePlan> plans() throws Exception {
    Path document = SAMPLES.resolve(labels().document());
    return PlanReader.bundled()
        .read(
            new DocumentBytes(document.getFileName().toString(), Files.readAllBytes(document)),
            0,
            OptionalInt.empty())
        .plans();
  }

  static QualityReport quality(Reviewer reviewer) throws Exception {
    Labels labels = labels();
    List<PlanReview> reviews =
        plans().stream().map(plan -> reviewer.review(plan, labels.year())).toList();
    return QualityReport.of(labels, reviews, reviewer.catalogue().codes());
  }
}
