package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.regulation.EvaluationFrame;

/**
 * 绩效评价得分表. A project evaluated by the frame of a department or finance bureau.
 *
 * @param lines in the order of the frame
 * @param grade absent where the open points could still change it
 */
public record EvaluationSheet(
    PerformancePlan plan,
    EvaluationFrame frame,
    List<FrameLine> lines,
    Optional<String> grade,
    List<Problem> problems) {

  public EvaluationSheet {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /** What was computed or judged, added up. */
  public BigDecimal total() {
    return lines.stream().map(FrameLine::score).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Points that stay open. */
  public BigDecimal open() {
    return lines.stream().map(FrameLine::openPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The lines of one group, in its order. */
  public List<FrameLine> of(EvaluationFrame.Group group) {
    return lines.stream().filter(line -> group.items().contains(line.item())).toList();
  }
}
