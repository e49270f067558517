package org.plumbline.evaluation.monitoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.MonitoringRules.Choice;

/**
 * 指标执行情况. One indicator at a checkpoint.
 *
 * @param progress share of what the schedule wants by now, where one exists
 * @param schedule what is wanted by now, in words
 * @param forecast what the year will bring, in words with the method; absent where nobody can say
 * @param likelihood 完成目标可能性, proposed from the forecast; the unit decides
 * @param deviation why it is behind, as the unit says
 * @param stale whether nobody has updated it for too long
 */
public record IndicatorState(
    Indicator indicator,
    Optional<ActualValue> actual,
    Optional<BigDecimal> progress,
    Light light,
    Bilingual schedule,
    Optional<Bilingual> forecast,
    Optional<Choice> likelihood,
    Optional<Bilingual> stale,
    Optional<Deviation> deviation) {

  /**
   * 偏差原因分析.
   *
   * @param reasons of the official list
   * @param explanation 原因说明; empty where none was given
   */
  public record Deviation(List<Choice> reasons, String explanation) {

    public Deviation {
      reasons = List.copyOf(reasons);
    }
  }

  /** Whether it is behind and nobody has said why. */
  public boolean reasonWanted() {
    return deviation.isEmpty() && (light == Light.RED || light == Light.YELLOW);
  }
}
