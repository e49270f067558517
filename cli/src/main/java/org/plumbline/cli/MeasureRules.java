package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.forms.json.QualityJson;
import org.plumbline.forms.text.QualityText;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.quality.Labels;
import org.plumbline.review.quality.QualityReport;

/**
 * Measures the rules on a document that a person judged, the published plans unless told otherwise.
 */
final class MeasureRules {

  private static final Path LABELS = Path.of("samples", "labels", "qingdao-miit-2022.yaml");

  private MeasureRules() {}

  static ExitStatus run(Optional<Path> wanted, RulesCommand.Format format, Session session)
      throws UnusableInputException {
    Path file = wanted.orElse(Path.of(System.getProperty("plumbline.home", "")).resolve(LABELS));
    Labels labels = labels(file);
    Path document = file.resolveSibling("..").resolve(labels.document()).normalize();
    DocumentRun.Outcome outcome =
        Documents.read(
            new Documents.Order(
                List.of(document.toString()),
                Wiring.intake(ReadingLimits.DEFAULT, OptionalInt.of(labels.year()))),
            session);
    if (outcome.results().isEmpty()) {
      return Documents.conclude(outcome.failures(), ExitStatus.DONE, session);
    }
    Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
    List<PlanReview> reviews =
        Documents.run(outcome).plans().stream()
            .map(plan -> reviewer.review(plan, labels.year()))
            .toList();
    QualityReport report = QualityReport.of(labels, reviews, reviewer.catalogue().codes());
    boolean colour = session.streams().drawing().colour();
    Consumer<Writer> page =
        switch (format) {
          case TEXT -> out -> QualityText.write(report, session.language(), colour, out);
          case JSON -> out -> QualityJson.write(report, reviewer.catalogue().version(), out);
        };
    session.streams().results(page);
    return ExitStatus.DONE;
  }

  private static Labels labels(Path file) throws UnusableInputException {
    try (InputStream stream = Files.newInputStream(file)) {
      return Labels.parse(file.toString(), stream);
    } catch (IOException | RegulationDataException e) {
      throw new UnusableInputException(
          Bilingual.format(
              "标注文件 %s 不能使用：%s",
              "The labels %s cannot be used: %s", file, String.valueOf(e.getMessage())));
    }
  }
}
