package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.cli.input.Fingerprint;
import org.plumbline.cli.journal.RunIdentity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.comparison.ReportedFinding;
import org.plumbline.review.known.KnownPlans;
import org.plumbline.review.peers.Peers;
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

  @Option(names = "--peers", paramLabel = "FILE")
  @Nullable Path peers;

  @Option(names = "--timing")
  boolean timing;

  /** The plans to hold others against; a document among them that cannot be read is said. */
  KnownPlans knownPlans(ReadingLimits limits, int year, Session session) {
    KnownPlans known = new KnownPlans();
    if (!against.isEmpty()) {
      List<FileFailure> failures =
          Documents.read(
              new Documents.Order(against, Wiring.intake(limits, OptionalInt.empty()), limits),
              result -> result.plans().forEach(plan -> known.add(plan, year)),
              session);
      Documents.conclude(failures, ExitStatus.DONE, session);
    }
    return known;
  }

  /** What others set as targets, where a file says so. */
  Peers peers() throws UnusableInputException {
    return peers == null ? Peers.NONE : PeersFile.read(peers);
  }

  /** Reads what was named. */
  FollowUp read(ReadingLimits limits) throws UnusableInputException {
    LocalDate day = today == null ? LocalDate.now(Clock.systemDefaultZone()) : today;
    Optional<List<ReportedFinding>> former =
        since == null ? Optional.empty() : Optional.of(FormerReports.read(since, limits));
    return new FollowUp(readWaivers(), day, former, facts(day));
  }

  /** The day counts only where waivers expire. */
  private RunIdentity facts(LocalDate day) {
    Map<String, String> facts = new HashMap<>();
    if (waivers != null) {
      facts.put("waivers", Fingerprint.of(waivers));
      facts.put("today", day.toString());
    }
    if (peers != null) {
      facts.put("peers", Fingerprint.of(peers));
    }
    if (!against.isEmpty()) {
      facts.put("against", String.join(" ", against));
    }
    if (since != null) {
      facts.put("since", since + " " + Fingerprint.of(since));
    }
    return new RunIdentity(facts);
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
