package org.plumbline.evaluation.scoring;

import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.ActualsMatch;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Scheme;

/** 指标赋分. What an indicator of a plan earns, or why that cannot be said. */
final class IndicatorAward {

  private static final Award NO_TARGET =
      new Award.Open(Bilingual.of("没有指标值", "It has no target value"));
  private static final Award NO_ACTUAL =
      new Award.Open(Bilingual.of("没有实际完成值", "No actual value was given"));

  private final AwardRules rules;

  IndicatorAward(Scheme scheme) {
    this.rules = new AwardRules(scheme);
  }

  Award of(Indicator indicator, int place, ActualsMatch match) {
    Optional<Target> target = indicator.target().map(Sourced::value);
    if (target.isEmpty()) {
      return NO_TARGET;
    }
    IndicatorActual actual = match.byPlace().get(place);
    if (actual == null) {
      Bilingual unusable = match.unusable().get(place);
      return unusable == null ? NO_ACTUAL : new Award.Open(unusable);
    }
    return rules.award(indicator, target.get(), actual.value());
  }

  static List<Input> inputs(Indicator indicator, IndicatorActual actual) {
    return indicator
        .target()
        .<List<Input>>map(target -> List.of(new Input.OfTarget(target), new Input.OfActual(actual)))
        .orElseGet(() -> List.of(new Input.OfActual(actual)));
  }
}
