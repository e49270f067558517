package org.plumbline.evaluation.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.MonitoringRules.Choice;
import org.plumbline.regulation.MonitoringRules.Lights;

/**
 * 绩效运行监控. A plan at a checkpoint (双监控: the money and the targets).
 *
 * @param at the checkpoint; spending and values up to and including this day
 * @param suggested what the regulation lets one propose; a person decides
 */
public record MonitoringReport(
    PerformancePlan plan,
    LocalDate at,
    Lights convention,
    SpendingState spending,
    List<IndicatorState> indicators,
    Suggestion suggested,
    List<Problem> problems) {

  public MonitoringReport {
    indicators = List.copyOf(indicators);
    problems = List.copyOf(problems);
  }

  /** 处置建议. What is proposed, and what it rests on. */
  public record Suggestion(Choice choice, Bilingual why) {}

  public Choice suggestion() {
    return suggested.choice();
  }

  /** 监控期间: {@code 1–7月}, or up to the day inside a month. */
  public Bilingual period() {
    int month = at.getMonthValue();
    if (at.getDayOfMonth() < at.lengthOfMonth()) {
      return Bilingual.of("1月1日–" + month + "月" + at.getDayOfMonth() + "日", "up to " + at);
    }
    String zh = month == 1 ? "1月" : "1–" + month + "月";
    return Bilingual.of(zh, month == 1 ? "January" : "months 1–" + month);
  }
}
