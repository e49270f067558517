package org.plumbline.server.publication;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.scoring.ExecutionLine;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.RegulationData;
import org.plumbline.server.rounds.AcceptedEvaluations.Accepted;
import org.plumbline.server.rounds.AcceptedEvaluations.Evaluated;
import org.plumbline.server.rounds.AcceptedEvaluations.Line;
import tools.jackson.databind.json.JsonMapper;

/**
 * 绩效自评结果公开. What a plan came to, as it is published: {@code plumbline/results/1}. Written once and
 * shown from what was written, so that a later release shows the same figures. Amounts and points
 * are decimal numbers as text.
 *
 * @param asOf until which day facts counted, as an ISO date
 * @param open points that stayed open because nothing decided them
 * @param grade absent where the open points could still change it
 * @param rate share of the budget that was spent
 */
record PublishedResult(
    String schema,
    String regulationVersion,
    String asOf,
    String scheme,
    String total,
    String open,
    @Nullable String grade,
    @Nullable String budgetYuan,
    @Nullable String spentYuan,
    @Nullable String rate,
    @Nullable String rateScore,
    List<Reached> indicators) {

  static final String SCHEMA = "plumbline/results/1";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  PublishedResult {
    indicators = List.copyOf(indicators);
  }

  /**
   * What one indicator came to.
   *
   * @param evidence what the value was computed from
   * @param score absent where it stayed open
   */
  record Reached(
      @Nullable String category,
      @Nullable String dimension,
      String indicator,
      @Nullable String description,
      @Nullable String target,
      @Nullable String actual,
      @Nullable String weight,
      @Nullable String score,
      @Nullable String evidence,
      List<String> reasons,
      @Nullable String explanation) {

    Reached {
      reasons = List.copyOf(reasons);
    }

    static Reached of(Line line) {
      Indicator indicator = line.indicator();
      return new Reached(
          indicator.category().map(category -> category.official()).orElse(null),
          indicator.dimension().map(dimension -> dimension.official()).orElse(null),
          indicator.name().value(),
          indicator.description().map(Sourced::value).orElse(null),
          indicator.target().map(target -> target.value().text()).orElse(null),
          said(line.actual()),
          line.weight().map(BigDecimal::toPlainString).orElse(null),
          line.score().map(BigDecimal::toPlainString).orElse(null),
          said(line.evidence()),
          line.reasons().stream().map(reason -> reason.in(Language.ZH)).toList(),
          said(line.explanation()));
    }

    private static @Nullable String said(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  static PublishedResult of(PerformancePlan plan, Accepted accepted, Evaluated evaluated) {
    PlanActuals facts = evaluated.facts();
    Optional<ExecutionLine> execution = evaluated.sheet().execution();
    return new PublishedResult(
        SCHEMA,
        RegulationData.version(),
        accepted.asOf().toString(),
        evaluated.sheet().scheme().id(),
        evaluated.sheet().total().toPlainString(),
        evaluated.sheet().open().toPlainString(),
        evaluated.sheet().grade().orElse(null),
        facts.budgetOf(plan).map(PublishedResult::yuan).orElse(null),
        facts.spent().map(PublishedResult::yuan).orElse(null),
        execution.map(line -> line.rate().toPlainString()).orElse(null),
        execution.map(line -> line.score().toPlainString()).orElse(null),
        evaluated.lines().stream().map(Reached::of).toList());
  }

  /** The bytes that are published and hashed. */
  String file() {
    return JSON.writeValueAsString(this) + "\n";
  }

  static PublishedResult read(String file) {
    return JSON.readValue(file, PublishedResult.class);
  }

  public boolean hasOpenPoints() {
    return new BigDecimal(open).signum() > 0;
  }

  private static String yuan(Money money) {
    return money.yuan().toPlainString();
  }
}
