package org.plumbline.evaluation.scoring;

import static org.plumbline.evaluation.scoring.Figures.quotient;
import static org.plumbline.evaluation.scoring.Figures.shown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plumbline.evaluation.actuals.ActualsMatch;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.EvaluationFrame.Item;
import org.plumbline.regulation.EvaluationFrame.Way;

/** 绩效类评价指标. The items of the frame that rest on the plan's own indicators. */
final class FrameIndicators {

  private static final Bilingual SPREAD =
      Bilingual.of(
          "该项分值在计划的相应指标间平均分配",
          "The points of the item are spread evenly over the plan's indicators");

  private final PerformancePlan plan;
  private final ActualsMatch match;
  private final IndicatorAward awards;
  private final int decimals;

  FrameIndicators(PerformancePlan plan, ActualsMatch match, IndicatorAward awards, int decimals) {
    this.plan = plan;
    this.match = match;
    this.awards = awards;
    this.decimals = decimals;
  }

  /** Whether the plan has an indicator that the item rests on. */
  boolean has(Item item) {
    return !places(item).isEmpty();
  }

  FrameLine of(Item item) {
    List<Integer> places = places(item);
    if (places.isEmpty()) {
      Bilingual why =
          Bilingual.of(
              "计划没有相应的指标，请按评价要点判断", "The plan has no such indicator: a person has to judge");
      return FrameLine.computed(
          item, List.of(), List.of(new Unscored(item.title(), item.points(), why)));
    }
    List<BigDecimal> points = Weights.parts(item.points(), places.size(), decimals);
    List<FrameLine.Part> parts = new ArrayList<>();
    List<Unscored> open = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Indicator indicator = plan.indicators().get(places.get(i));
      Bilingual name = Bilingual.of(indicator.name().value(), indicator.name().value());
      switch (awards.of(indicator, places.get(i), match)) {
        case Award.Open(Bilingual reason) -> open.add(new Unscored(name, points.get(i), reason));
        case Award.Earned earned -> {
          IndicatorActual actual = Objects.requireNonNull(match.byPlace().get(places.get(i)));
          parts.add(
              new FrameLine.Part(name, proof(item, indicator, actual, earned, points.get(i))));
        }
      }
    }
    return FrameLine.computed(item, parts, open);
  }

  private List<Integer> places(Item item) {
    return IntStream.range(0, plan.indicators().size())
        .filter(place ->
            plan.indicators()
                .get(place)
                .dimension()
                .filter(item.dimensions()::contains)
                .isPresent())
        .boxed()
        .toList();
  }

  private Proof proof(
      Item item,
      Indicator indicator,
      IndicatorActual actual,
      Award.Earned earned,
      BigDecimal points) {
    List<Bilingual> remarks = new ArrayList<>(earned.remarks());
    if (points.compareTo(item.points()) < 0) {
      remarks.add(SPREAD);
    }
    if (item.way() == Way.SAVING) {
      saved(indicator, actual).ifPresent(remarks::add);
    }
    return new Proof(
        earned.how(),
        earned.share(),
        points,
        points.multiply(earned.share()).setScale(decimals, RoundingMode.HALF_UP),
        IndicatorAward.inputs(indicator, actual),
        remarks);
  }

  /** 成本节约率, where both costs are amounts that compare. */
  private static Optional<Bilingual> saved(Indicator indicator, IndicatorActual actual) {
    if (indicator.quantity().isEmpty()
        || !(actual.value() instanceof ActualValue.Amount(Quantity cost))
        || !cost.comparableWith(indicator.quantity().get())
        || indicator.quantity().get().baseAmount().signum() <= 0) {
      return Optional.empty();
    }
    Quantity planned = indicator.quantity().get();
    BigDecimal rate =
        quotient(planned.baseAmount().subtract(cost.baseAmount()), planned.baseAmount());
    String formula = "(" + planned + " − " + cost + ") ÷ " + planned + " = " + shown(rate);
    return Optional.of(Bilingual.of("成本节约率 " + formula, "Cost saved " + formula));
  }
}
