package org.plumbline.cli;

import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.journal.RunIdentity;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.regulation.RegulationData;
import org.plumbline.review.Profile;
import org.plumbline.review.RuleCatalogue;
import org.plumbline.review.peers.Peers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline review}: the plans in documents held against the rules. */
@Command(name = "review", versionProvider = ProductVersion.class)
final class ReviewCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--profile", paramLabel = "NAME")
  @Nullable String profile;

  @Option(names = "--year", paramLabel = "YEAR", converter = FiscalYearNumber.class)
  @Nullable Integer year;

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Option(names = "--fail-on", paramLabel = "LEVEL")
  Threshold failOn = Threshold.ERROR;

  @Mixin final OutputOptions output = new OutputOptions();

  @Mixin final LimitOptions limits = new LimitOptions();

  @Mixin final FollowUpOptions followUp = new FollowUpOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
  List<String> paths = List.of();

  ReviewCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  /** What {@code --format} may say. */
  enum Format {
    TEXT,
    JSON,
    HTML,
    /** 项目支出绩效目标审核表, to be signed. */
    DOCX;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  /** What {@code --fail-on} may say: the level from which findings give exit status 1. */
  enum Threshold {
    ERROR,
    WARNING,
    NEVER;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  /** What is asked for, besides the documents. */
  record Request(
      Profile profile,
      Peers peers,
      int year,
      Format format,
      Threshold failOn,
      FollowUp followUp,
      Siblings siblings,
      boolean timing) {}

  @Override
  public Integer call() throws UnusableInputException {
    output.check(format != Format.HTML && format != Format.DOCX);
    ReadingLimits allowed = limits.limits();
    Request request = request(allowed);
    Documents.Order order =
        new Documents.Order(paths, wiring.intakes().within(allowed, fiscalYear()), allowed);
    if (format == Format.DOCX) {
      return new ReviewFormFile(order, output, session).write(request).code();
    }
    return new PageRun(order, output, session)
        .run(wiring.reviews().begin(request, session), identity(request))
        .code();
  }

  private RunIdentity identity(Request request) {
    RunIdentity facts = RunFacts.of("review", format, session);
    return RunFacts.reading(facts, limits.limits(), OptionalInt.of(request.year()))
        .with("profile", request.profile().name() + " " + request.profile().versionAndHash())
        .with("catalogue", RuleCatalogue.VERSION)
        .with("regulation", RegulationData.version())
        .with(request.followUp().facts());
  }

  private Request request(ReadingLimits allowed) throws UnusableInputException {
    return new Request(
        Profiles.named(Optional.ofNullable(profile)),
        followUp.peers(),
        // only for a plan that names no year of its own; the reading says so
        fallbackYear(),
        format,
        failOn,
        followUp.read(allowed),
        new Siblings(followUp.knownPlans(allowed, fallbackYear(), session), output.resume),
        followUp.timing);
  }

  private int fallbackYear() {
    return fiscalYear().orElseGet(() -> Year.now(Clock.systemUTC()).getValue());
  }

  private OptionalInt fiscalYear() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }
}
