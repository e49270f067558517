package org.plumbline.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.EvaluationRun.Pages;
import org.plumbline.evaluation.rollup.RollUp.Scored;
import org.plumbline.evaluation.scoring.Scoring;
import org.plumbline.forms.json.ScoreJson;
import org.plumbline.forms.text.ScoreText;
import org.plumbline.model.text.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code plumbline score}: the year's points, each with its proof. */
@Command(name = "score", versionProvider = ProductVersion.class)
final class ScoreCommand implements Callable<Integer> {

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Mixin final EvaluationOptions options = new EvaluationOptions();

  @Option(names = "--as-of", paramLabel = "DATE")
  @Nullable LocalDate asOf;

  @Option(names = "--scheme", paramLabel = "NAME")
  @Nullable String scheme;

  ScoreCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UnusableInputException {
    ChosenScheme chosen = ChosenScheme.named(Optional.ofNullable(scheme));
    return new EvaluationRun(options, session, wiring)
        .over(
            asOf,
            (plan, actuals) ->
                new Scored(new Scoring(chosen.of(plan)).score(plan, actuals), actuals),
            pages());
  }

  private Pages<Scored> pages() {
    Language language = session.language();
    boolean colour = session.streams().drawing().colour();
    return new Pages<>(
        (scored, problems, out) -> ScoreText.write(scored, problems, language, colour, out),
        (scored, problems, out) -> ScoreJson.write(scored, problems, language, out));
  }
}
