package org.plumbline.forms.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.ActualsMatch;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;

/**
 * 公开内容. What is published of one plan: the plan, and what was achieved as far as it is known.
 *
 * @param achieved in the order of the indicators; absent where nobody said
 */
public record PublishedYear(
    PerformancePlan plan, PlanActuals actuals, List<Optional<IndicatorActual>> achieved) {

  public PublishedYear {
    achieved = List.copyOf(achieved);
  }

  public static PublishedYear of(PerformancePlan plan, PlanActuals actuals) {
    ActualsMatch match = ActualsMatch.of(plan, actuals.indicators());
    List<Optional<IndicatorActual>> achieved = new ArrayList<>();
    for (int place = 0; place < plan.indicators().size(); place++) {
      achieved.add(Optional.ofNullable(match.byPlace().get(place)));
    }
    return new PublishedYear(plan, actuals, achieved);
  }

  /** Hands on every indicator with what was achieved of it. */
  void forEachIndicator(IndicatorConsumer consumer) {
    for (int place = 0; place < achieved.size(); place++) {
      consumer.accept(plan.indicators().get(place), achieved.get(place));
    }
  }

  /** Takes an indicator and its actual value. */
  @FunctionalInterface
  interface IndicatorConsumer {
    void accept(Indicator indicator, Optional<IndicatorActual> actual);
  }
}
