package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.forms.RunNotes;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.RegulationData;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.PlanReview;
import org.plumbline.review.comparison.ReportComparison;
import org.plumbline.review.comparison.ReportedFinding;
import org.plumbline.review.known.KnownPlans;
import org.plumbline.review.waiver.Waivers;
import picocli.CommandLine.Option;

/** The options of a review that follows another: waivers, and the report before. */
final class FollowUpOptions {

  @Option(names = "--waivers", paramLabel = "FILE")
  @Nullable Path waivers;

  @Option(names = "--today", paramLabel = "DATE")
  @Nullable LocalDate today;

  @Option(names = "--since", paramLabel = "REPORT")
  @Nullable Path since;

  @Option(names = "--against", paramLabel = "FILE|DIR")
  List<String> against = List.of();

  @Option(names = "--timing")
  boolean timing;

  /** The plans to hold others against; a document among them that cannot be read is said. */
  KnownPlans knownPlans(int year, Session session) {
    KnownPlans known = new KnownPlans();
    if (!against.isEmpty()) {
      List<FileFailure> failures =
          Documents.read(
              against,
              Wiring.intakeFor(OptionalInt.empty()),
              result -> result.plans().forEach(plan -> known.add(plan, year)),
              session);
      Documents.conclude(failures, ExitStatus.DONE, session);
    }
    return known;
  }

  /** Reads what was named, and holds it against the reviews. */
  RunNotes notes(List<PlanReview> reviews) throws UnusableInputException {
    LocalDate day = today == null ? LocalDate.now(Clock.systemDefaultZone()) : today;
    Optional<ReportComparison> comparison =
        since == null
            ? Optional.empty()
            : Optional.of(
                ReportComparison.of(FormerReports.read(since), ReportedFinding.of(reviews)));
    return new RunNotes(
        Optional.of(RegulationData.version()), readWaivers().applyTo(reviews, day), comparison);
  }

  private Waivers readWaivers() throws UnusableInputException {
    if (waivers == null) {
      return Waivers.none();
    }
    try (InputStream stream = Files.newInputStream(waivers)) {
      return Waivers.parse(waivers.toString(), stream);
    } catch (IOException | RegulationDataException e) {
      throw new UnusableInputException(
          Bilingual.format(
              "豁免清单 %s 不能使用：%s",
              "The waivers %s cannot be used: %s", waivers, String.valueOf(e.getMessage())));
    }
  }
}
