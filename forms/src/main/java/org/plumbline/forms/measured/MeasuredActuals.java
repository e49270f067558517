package org.plumbline.forms.measured;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.text.Language;

/** 取数结果作为实际完成值. Hands what a pack measured to scoring and monitoring. */
public final class MeasuredActuals {

  private MeasuredActuals() {}

  /**
   * The actual values of the pack's project; an indicator that is undecidable has none. What was
   * spent is not in it: a pack knows no budget.
   *
   * @param language of the origins
   */
  public static PlanActuals of(PackResult result, Language language) {
    List<IndicatorActual> actuals =
        result.indicators().stream()
            .flatMap(indicator -> actual(result, indicator, language))
            .toList();
    return new PlanActuals(
        result.pack().heading().projectCode(), Optional.empty(), Optional.empty(), actuals);
  }

  private static Stream<IndicatorActual> actual(
      PackResult result, IndicatorResult indicator, Language language) {
    return switch (indicator.outcome()) {
      case Outcome.Undecidable _ -> Stream.empty();
      case Outcome.Known(ActualValue value) ->
          Stream.of(
              new IndicatorActual(
                  Optional.of(indicator.indicator().dimension()),
                  indicator.indicator().name(),
                  indicator.indicator().description(),
                  value,
                  origin(result, indicator, language),
                  indicator.behind().latest()));
    };
  }

  /** {@code salt-reserve: 153 家 = …}, and that it is made up where it is. */
  private static String origin(PackResult result, IndicatorResult indicator, Language language) {
    String mark =
        !indicator.behind().synthetic()
            ? ""
            : switch (language) {
              case ZH -> "（合成数据）";
              case EN -> " (synthetic)";
            };
    return result.pack().name() + mark + ": " + indicator.explanation().in(language);
  }
}
