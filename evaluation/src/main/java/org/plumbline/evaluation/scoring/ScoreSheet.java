package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Scheme;

/**
 * 绩效自评表. The score of one plan's year.
 *
 * @param execution absent where it is among the unscored
 * @param total what was scored, added up
 * @param open points that stay open because their lines are unscored
 * @param grade absent where the open points could still change it
 * @param remarks how the points were spread, and other conventions that hold for the whole sheet
 */
public record ScoreSheet(
    PerformancePlan plan,
    Scheme scheme,
    Optional<ExecutionLine> execution,
    List<ScoreLine> lines,
    List<Unscored> unscored,
    BigDecimal total,
    BigDecimal open,
    Optional<String> grade,
    List<Bilingual> remarks,
    List<Problem> problems) {

  public ScoreSheet {
    lines = List.copyOf(lines);
    unscored = List.copyOf(unscored);
    remarks = List.copyOf(remarks);
    problems = List.copyOf(problems);
  }

  /** Whether nothing at all was scored, so that its total says nothing. */
  public boolean isBlank() {
    return execution.isEmpty() && lines.isEmpty();
  }
}
