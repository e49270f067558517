package org.plumbline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.PlanReader;

/** The sixteen plans that Qingdao published, as the sample has them. */
final class PublishedPlans {

  private static final Path SAMPLE =
      Path.of(
          System.getProperty("plumbline.root", "."),
          "samples/qingdao-miit-2022/qingdao-miit-2022.txt");

  private PublishedPlans() {}

  static List<PerformancePlan> read() throws IOException, UnreadableDocumentException {
    DocumentBytes document = new DocumentBytes("published.txt", Files.readAllBytes(SAMPLE));
    return PlanReader.bundled().read(document, 0, OptionalInt.empty()).plans();
  }
}
