package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.evaluation.actuals.ActualsCheck;
import org.plumbline.evaluation.actuals.ActualsMatch;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Scheme;
import org.plumbline.regulation.Schemes;

/** 绩效自评. Scores a plan's year by one scheme. A pure function of plan, actual values and scheme. */
public final class Scoring {

  private static final Award NO_POINTS =
      new Award.Open(
          Bilingual.of("不知属于哪个一级指标，没有分值", "Its category is unknown, so it has no points"));

  private final Scheme scheme;
  private final IndicatorAward awards;

  public Scoring(Scheme scheme) {
    this.scheme = scheme;
    this.awards = new IndicatorAward(scheme);
  }

  /** Scoring by the scheme that fits what the plan has indicators of. */
  public static Scoring fitting(PerformancePlan plan, Schemes schemes) {
    return new Scoring(
        schemes.of(
            plan.indicators().stream()
                .flatMap(indicator -> indicator.category().stream())
                .collect(Collectors.toSet())));
  }

  public ScoreSheet score(PerformancePlan plan, PlanActuals actuals) {
    List<Problem> problems = new ArrayList<>(ActualsCheck.ofMoney(plan, actuals));
    List<Unscored> unscored = new ArrayList<>();
    Optional<ExecutionLine> execution =
        switch (new ExecutionScore(scheme).of(plan, actuals)) {
          case ExecutionScore.Outcome.Scored(ExecutionLine line) -> Optional.of(line);
          case ExecutionScore.Outcome.Open(Unscored open) -> {
            unscored.add(open);
            yield Optional.empty();
          }
        };
    Weights weights = Weights.of(plan, scheme);
    ActualsMatch match = ActualsMatch.of(plan, actuals.indicators());
    problems.addAll(match.problems());
    List<ScoreLine> lines = new ArrayList<>();
    for (int place = 0; place < plan.indicators().size(); place++) {
      scoreOne(new Subject(plan.indicators().get(place), place), weights, match, lines, unscored);
    }
    return sheet(new Draft(plan, execution, lines, unscored), weights.remarks(), problems);
  }

  private record Subject(Indicator indicator, int place) {}

  private record Draft(
      PerformancePlan plan,
      Optional<ExecutionLine> execution,
      List<ScoreLine> lines,
      List<Unscored> unscored) {}

  private void scoreOne(
      Subject subject,
      Weights weights,
      ActualsMatch match,
      List<ScoreLine> lines,
      List<Unscored> unscored) {
    Indicator indicator = subject.indicator();
    Optional<BigDecimal> weight = weights.points().get(subject.place());
    Award award = weight.isEmpty() ? NO_POINTS : awards.of(indicator, subject.place(), match);
    switch (award) {
      case Award.Earned earned ->
          lines.add(
              line(
                  indicator,
                  weight.orElseThrow(),
                  earned,
                  Objects.requireNonNull(match.byPlace().get(subject.place()))));
      case Award.Open(Bilingual reason) ->
          unscored.add(new Unscored(nameOf(indicator), weight.orElse(BigDecimal.ZERO), reason));
    }
  }

  private static Bilingual nameOf(Indicator indicator) {
    return Bilingual.of(indicator.name().value(), indicator.name().value());
  }

  private ScoreLine line(
      Indicator indicator, BigDecimal weight, Award.Earned earned, IndicatorActual actual) {
    BigDecimal score =
        weight.multiply(earned.share()).setScale(scheme.rules().decimals(), RoundingMode.HALF_UP);
    Proof proof =
        new Proof(
            earned.how(),
            earned.share(),
            weight,
            score,
            IndicatorAward.inputs(indicator, actual),
            earned.remarks());
    return new ScoreLine(indicator, weight, earned.attainment(), score, proof);
  }

  private ScoreSheet sheet(Draft draft, List<Bilingual> remarks, List<Problem> problems) {
    BigDecimal total =
        draft.lines().stream()
            .map(ScoreLine::score)
            .reduce(
                draft.execution().map(ExecutionLine::score).orElse(BigDecimal.ZERO),
                BigDecimal::add);
    BigDecimal open =
        draft.unscored().stream().map(Unscored::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    String least = scheme.gradeOf(total);
    Optional<String> grade =
        least.equals(scheme.gradeOf(total.add(open))) ? Optional.of(least) : Optional.empty();
    return new ScoreSheet(
        draft.plan(),
        scheme,
        draft.execution(),
        draft.lines(),
        draft.unscored(),
        total,
        open,
        grade,
        remarks,
        problems);
  }
}
