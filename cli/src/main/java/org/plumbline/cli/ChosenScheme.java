package org.plumbline.cli;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.evaluation.scoring.Scoring;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.EvaluationFrame;
import org.plumbline.regulation.EvaluationFrames;
import org.plumbline.regulation.Scheme;
import org.plumbline.regulation.Schemes;

/** The scheme that {@code --scheme} names, or else the one that fits each plan. */
final class ChosenScheme {

  private final Schemes schemes;
  private final Optional<Scheme> named;

  private ChosenScheme(Schemes schemes, Optional<Scheme> named) {
    this.schemes = schemes;
    this.named = named;
  }

  static ChosenScheme named(Optional<String> wanted) throws UnusableInputException {
    Schemes schemes = Schemes.bundled();
    Optional<Scheme> named = wanted.flatMap(schemes::find);
    if (wanted.isPresent() && named.isEmpty()) {
      throw new UnusableInputException(
          Bilingual.format(
              "没有名为“%s”的评分办法；现有：%s",
              "There is no scheme \"%s\"; there are: %s",
              wanted.get(),
              Stream.concat(
                      schemes.list().stream().map(Scheme::id),
                      EvaluationFrames.bundled().list().stream().map(EvaluationFrame::id))
                  .collect(Collectors.joining(", "))));
    }
    return new ChosenScheme(schemes, named);
  }

  Scoring of(PerformancePlan plan) {
    return named.map(Scoring::new).orElseGet(() -> Scoring.fitting(plan, schemes));
  }
}
