package org.plumbline.cli;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.evaluation.actuals.ActualsOfRun;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.evaluation.scoring.Scoring;
import org.plumbline.forms.json.ScoreJson;
import org.plumbline.forms.text.ScoreText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline score}: the year's points, each with its proof. */
@Command(name = "score", versionProvider = ProductVersion.class)
final class ScoreCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Mixin final ActualsOptions actuals = new ActualsOptions();

  @Option(names = "--as-of", paramLabel = "DATE")
  @Nullable LocalDate asOf;

  @Option(names = "--scheme", paramLabel = "NAME")
  @Nullable String scheme;

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Mixin final LimitOptions limits = new LimitOptions();

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "paths")
  List<String> paths = List.of();

  ScoreCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  /** What {@code --format} may say. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  @Override
  public Integer call() throws UnusableInputException {
    ActualsOfRun given = actuals.read(wiring, asOf, session);
    ChosenScheme chosen = ChosenScheme.named(Optional.ofNullable(scheme));
    List<ScoreSheet> sheets = new ArrayList<>();
    List<FileFailure> failures =
        Documents.read(
            Documents.Order.of(paths, wiring, limits),
            result ->
                result
                    .plans()
                    .forEach(plan ->
                        sheets.add(new Scoring(chosen.of(plan)).score(plan, given.of(plan)))),
            session);
    if (!sheets.isEmpty()) {
      session.streams().results(page(sheets, given));
    }
    return Documents.conclude(failures, ExitStatus.DONE, session).code();
  }

  private Consumer<Writer> page(List<ScoreSheet> sheets, ActualsOfRun given) {
    boolean colour = session.streams().drawing().colour();
    return switch (format) {
      case TEXT ->
          out -> ScoreText.write(sheets, given.problems(), session.language(), colour, out);
      case JSON -> out -> ScoreJson.write(sheets, given.problems(), session.language(), out);
    };
  }
}
