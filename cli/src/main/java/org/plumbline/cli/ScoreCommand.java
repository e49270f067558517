package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.EvaluationRun.Pages;
import org.plumbline.evaluation.rollup.RollUp.Scored;
import org.plumbline.forms.json.ScoreJson;
import org.plumbline.forms.text.ScoreText;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.EvaluationFrame;
import org.plumbline.regulation.EvaluationFrames;
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

  @Option(names = "--judgements", paramLabel = "FILE")
  @Nullable Path judgements;

  ScoreCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws UnusableInputException {
    EvaluationRun run = new EvaluationRun(options, session, wiring);
    Optional<EvaluationFrame> frame =
        Optional.ofNullable(scheme).flatMap(EvaluationFrames.bundled()::find);
    if (frame.isPresent()) {
      return new EvaluateByFrame(frame.get(), EvaluateByFrame.judgements(judgements), session)
          .over(run, asOf);
    }
    if (judgements != null) {
      throw new UnusableInputException(
          Bilingual.format(
              "--judgements 用于部门评价、财政评价：--scheme %s",
              "--judgements goes with an evaluation by a frame: --scheme %s",
              EvaluationFrames.bundled().list().getFirst().id()));
    }
    ChosenScheme chosen = ChosenScheme.named(Optional.ofNullable(scheme));
    return run.over(
        asOf,
        (plan, actuals) -> new Scored(chosen.of(plan).score(plan, actuals), actuals),
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
