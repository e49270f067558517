package org.plumbline.server.rounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.scoring.ActualText;
import org.plumbline.evaluation.scoring.ScoreLine;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.evaluation.scoring.Unscored;
import org.plumbline.forms.official.SelfEvaluationForm;
import org.plumbline.forms.sheet.Form;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.MonitoringRules.Choice;
import org.plumbline.server.plans.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 已审核的绩效自评. Self-evaluations that the finance bureau accepted. */
@Component
public class AcceptedEvaluations {

  private final JdbcClient database;
  private final Rounds rounds;
  private final TaskSheet sheet;

  AcceptedEvaluations(JdbcClient database, Rounds rounds, TaskSheet sheet) {
    this.database = database;
    this.rounds = rounds;
    this.sheet = sheet;
  }

  /**
   * Which evaluation of a plan was accepted.
   *
   * @param revision of its task, when it was
   */
  public record Accepted(long round, PlanId plan, LocalDate asOf, long revision) {}

  /** What an accepted evaluation says: the facts as they were sent, and their score. */
  public record Evaluated(PlanActuals facts, ScoreSheet sheet, List<Line> lines) {
    public Evaluated {
      lines = List.copyOf(lines);
    }
  }

  /**
   * 自评指标. One indicator of an accepted evaluation.
   *
   * @param evidence the sentence that says what the value was computed from
   * @param weight empty where the scheme gives it none
   * @param score empty where it stayed open
   */
  public record Line(
      Indicator indicator,
      String actual,
      String evidence,
      Optional<BigDecimal> weight,
      Optional<BigDecimal> score,
      List<Bilingual> reasons,
      String explanation) {}

  /** The latest of each plan of a department and year, by the number of the plan. */
  public Map<Long, Accepted> listLatest(long department, int fiscalYear) {
    Map<Long, Accepted> latest = new HashMap<>();
    database
        .sql(
            """
            SELECT DISTINCT ON (plan_id) plan_id, round_id, task.revision, as_of
            FROM evaluation_task task JOIN evaluation_round round ON round.id = round_id
            JOIN plan ON plan.id = plan_id
            WHERE plan.department_id = ? AND kind = 'self_evaluation' AND round.fiscal_year = ?
              AND task.state = 'accepted' AND sent IS NOT NULL
            ORDER BY plan_id, as_of DESC, round_id DESC
            """)
        .params(department, fiscalYear)
        .query((row, _) ->
            new Accepted(
                row.getLong("round_id"),
                new PlanId(row.getLong("plan_id")),
                row.getObject("as_of", LocalDate.class),
                row.getLong("revision")))
        .list()
        .forEach(each -> latest.put(each.plan().value(), each));
    return latest;
  }

  /** The evaluation against what the plan says. */
  public Evaluated get(Accepted accepted, PerformancePlan plan) {
    Task task = rounds.task(accepted.round(), accepted.plan());
    PlanActuals facts = Facts.read(task.sent().orElseThrow());
    ScoreSheet scored = sheet.scored(plan, facts);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < plan.indicators().size(); i++) {
      lines.add(line(scored, TaskLines.find(plan, facts, i), plan.indicators().get(i)));
    }
    return new Evaluated(facts, scored, lines);
  }

  /** The facts as text, as they are kept. */
  public static String text(PlanActuals facts) {
    return Facts.text(facts);
  }

  /** The official form of what was kept. */
  public Form form(PerformancePlan plan, String facts) {
    PlanActuals read = Facts.read(facts);
    return SelfEvaluationForm.of(sheet.scored(plan, read), read);
  }

  private Line line(ScoreSheet scored, Optional<IndicatorActual> actual, Indicator indicator) {
    Optional<ScoreLine> line = TaskSheet.find(scored, indicator);
    Optional<BigDecimal> open =
        scored.unscored().stream()
            .filter(each -> each.name().in(Language.ZH).equals(indicator.name().value()))
            .findFirst()
            .map(Unscored::weight);
    Optional<IndicatorActual.Deviation> deviation = actual.flatMap(IndicatorActual::deviation);
    return new Line(
        indicator,
        actual.map(IndicatorActual::value).map(ActualText::of).orElse(""),
        actual.map(IndicatorActual::origin).orElse(""),
        line.map(ScoreLine::weight).or(() -> open),
        line.map(ScoreLine::score),
        reasons(deviation.map(IndicatorActual.Deviation::reasons).orElse(List.of())),
        deviation.map(IndicatorActual.Deviation::explanation).orElse(""));
  }

  private List<Bilingual> reasons(List<String> codes) {
    return sheet.reasons().stream()
        .filter(choice -> codes.contains(choice.code()))
        .map(Choice::words)
        .toList();
  }
}
