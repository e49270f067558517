package org.plumbline.server.rounds;

import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.monitoring.Monitoring;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.evaluation.scoring.ScoreLine;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.evaluation.scoring.Scoring;
import org.plumbline.forms.official.MonitoringForm;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.official.SelfEvaluationForm;
import org.plumbline.forms.sheet.Form;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.regulation.MonitoringRules;
import org.plumbline.regulation.Schemes;
import org.springframework.stereotype.Component;

/** 监控和评分. What the core makes of the facts of a plan: lights or points, and the official form. */
@Component
class TaskSheet {

  private final MonitoringRules rules = MonitoringRules.bundled();
  private final Monitoring monitoring = new Monitoring(rules, rules.lights().getFirst());
  private final Schemes schemes = Schemes.bundled();

  /** The reasons that the official form knows. */
  List<MonitoringRules.Choice> reasons() {
    return rules.reasons();
  }

  MonitoringReport monitored(Round round, PerformancePlan plan, PlanActuals facts) {
    return monitoring.look(plan, facts, round.asOf());
  }

  ScoreSheet scored(PerformancePlan plan, PlanActuals facts) {
    return Scoring.fitting(plan, schemes).score(plan, facts);
  }

  /** The line of the sheet that an indicator got; empty where it stayed open. */
  static Optional<ScoreLine> find(ScoreSheet sheet, Indicator indicator) {
    return sheet.lines().stream().filter(each -> each.indicator().equals(indicator)).findFirst();
  }

  Form form(Round round, PerformancePlan plan, PlanActuals facts) {
    return switch (round.kind()) {
      case MONITORING -> new MonitoringForm(rules).of(monitored(round, plan, facts));
      case SELF_EVALUATION -> SelfEvaluationForm.of(scored(plan, facts), facts);
    };
  }

  static OfficialForm official(Round round) {
    return switch (round.kind()) {
      case MONITORING -> OfficialForm.MONITORING;
      case SELF_EVALUATION -> OfficialForm.SELF_EVALUATION;
    };
  }
}
