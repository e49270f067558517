package org.plumbline.server.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.review.Finding;
import org.plumbline.review.place.FindingPlace;
import org.plumbline.testkit.golden.Golden;

/** The server finds in the samples what the command line and the country's run find. */
class ReviewParityTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2022-07-01T00:00:00Z"), ZoneOffset.UTC);

  private final ReviewDesk desk = new ReviewDesk(CLOCK);

  @Test
  void serverFindsWhatAllFacesFind() throws IOException, UnreadableDocumentException {
    List<String> found = new ArrayList<>();
    for (String document : Golden.linesOf("samples/parity/documents.txt")) {
      Path file = Golden.sample("samples/" + document);
      DocumentBytes bytes =
          new DocumentBytes(file.getFileName().toString(), Files.readAllBytes(file));
      for (PerformancePlan plan :
          PlanReader.bundled().read(bytes, 0, OptionalInt.empty()).plans()) {
        desk.review(plan).findings().forEach(finding -> found.add(line(plan, finding)));
      }
    }
    Golden.at("samples/parity/findings.golden.txt").matches(String.join("\n", found) + "\n");
  }

  private static String line(PerformancePlan plan, Finding finding) {
    return String.join(
            " | ",
            plan.project().code().map(Sourced::value).orElse(""),
            finding.rule().code(),
            finding.severity().code(),
            FindingPlace.of(plan, finding.at()).stable(),
            finding.at().text(),
            finding.message().zh(),
            finding.message().en())
        .replace('\n', ' ');
  }
}
