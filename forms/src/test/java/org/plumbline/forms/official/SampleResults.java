package org.plumbline.forms.official;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.monitoring.IndicatorState;
import org.plumbline.evaluation.monitoring.Monitoring;
import org.plumbline.evaluation.monitoring.MonitoringReport;
import org.plumbline.evaluation.scoring.ActualText;
import org.plumbline.evaluation.scoring.ScoreLine;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.evaluation.scoring.Scoring;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.sheet.Form;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Rating;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.MonitoringRules;
import org.plumbline.regulation.MonitoringRules.Choice;
import org.plumbline.regulation.Schemes;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.form.ReviewForm;
import org.plumbline.review.form.ReviewForms;
import org.plumbline.review.waiver.Waivers;

/** Results as somebody could report them: what was wanted, half the money, some blanks. */
final class SampleResults {

  private static final MonitoringRules RULES = MonitoringRules.bundled();
  private static final LocalDate DAY = LocalDate.of(2022, 7, 31);

  private static final Reviewer REVIEWER = Reviewer.of(Profile.bundled("national"));
  private static final ReviewForms REVIEW_FORMS = ReviewForms.of(REVIEWER.catalogue());

  private SampleResults() {}

  private static PlanActuals actuals(PerformancePlan plan) {
    Optional<Money> total = plan.funding().total().map(Sourced::value);
    return new PlanActuals(
        plan.project().code().map(Sourced::value).orElse(""),
        total,
        total,
        plan.indicators().stream().skip(1).map(SampleResults::actual).toList());
  }

  private static IndicatorActual actual(Indicator indicator) {
    ActualValue value =
        indicator
            .quantity()
            .<ActualValue>map(ActualValue.Amount::new)
            .orElse(new ActualValue.Rated(Rating.MET, Optional.empty()));
    return new IndicatorActual(
        indicator.dimension(),
        indicator.name().value(),
        indicator.description().map(Sourced::value),
        value,
        "台账",
        Optional.of(DAY));
  }

  private static MonitoringReport report(PerformancePlan plan) {
    return new Monitoring(RULES, RULES.lights().getFirst()).look(plan, actuals(plan), DAY);
  }

  static Form monitoringForm(PerformancePlan plan) {
    return new MonitoringForm(RULES).of(report(plan));
  }

  static FormFacts monitoringFacts(PerformancePlan plan) {
    MonitoringReport report = report(plan);
    FormFacts facts = FormFacts.of(plan).withUnit(plan).withCode(plan);
    facts.and("spent", report.spending().spent());
    for (IndicatorState state : report.indicators()) {
      facts.and("so far", state.actual().map(ActualText::of));
      facts.and("forecast", state.forecast().map(words -> words.in(Language.ZH)));
      facts.and(
          "likelihood",
          state.likelihood().map(Choice::words).map((Bilingual w) -> w.in(Language.ZH)));
    }
    return facts;
  }

  static FormFacts monitoringFactsRead(PerformancePlan plan) {
    FormFacts facts = FormFacts.of(plan).withUnit(plan).withCode(plan);
    facts.and("spent", plan.funding().spent().map(Sourced::value));
    for (Indicator each : plan.indicators()) {
      facts.and("so far", note(each, IndicatorNote.Kind.PERIOD_RESULT));
      facts.and("forecast", note(each, IndicatorNote.Kind.FORECAST));
      facts.and("likelihood", note(each, IndicatorNote.Kind.LIKELIHOOD));
    }
    return facts;
  }

  private static Optional<String> note(Indicator indicator, IndicatorNote.Kind kind) {
    return indicator.details().notes().stream()
        .filter(note -> note.kind() == kind)
        .map(note -> note.text().value())
        .findFirst();
  }

  /** A year as a template is filled with it: scored, or looked at while it runs. */
  static YearOfPlan scored(PerformancePlan plan) {
    return new YearOfPlan(plan, actuals(plan), Optional.of(sheet(plan)), Optional.empty());
  }

  static YearOfPlan monitored(PerformancePlan plan) {
    return new YearOfPlan(plan, actuals(plan), Optional.empty(), Optional.of(report(plan)));
  }

  private static ScoreSheet sheet(PerformancePlan plan) {
    return new Scoring(Schemes.bundled().list().getFirst()).score(plan, actuals(plan));
  }

  static Form selfEvaluationForm(PerformancePlan plan) {
    return SelfEvaluationForm.of(sheet(plan), actuals(plan));
  }

  static FormFacts selfEvaluationFacts(PerformancePlan plan) {
    ScoreSheet sheet = sheet(plan);
    FormFacts facts = FormFacts.of(plan).withUnit(plan).withCode(plan);
    facts.and("spent", plan.funding().total().map(Sourced::value));
    facts.and(
        "scores",
        plan.indicators().stream()
            .flatMap(each ->
                sheet.lines().stream().filter(line -> line.indicator().equals(each)).limit(1))
            .map((ScoreLine line) -> line.score().toPlainString())
            .toList());
    return facts;
  }

  static FormFacts selfEvaluationFactsRead(PerformancePlan plan) {
    FormFacts facts = FormFacts.of(plan).withUnit(plan).withCode(plan);
    facts.and("spent", plan.funding().spent().map(Sourced::value));
    List<String> scores =
        plan.indicators().stream()
            .flatMap(each -> each.result().score().stream())
            .map(score -> score.value().toPlainString())
            .toList();
    facts.and("scores", scores);
    return facts;
  }

  static Form reviewForm(PerformancePlan plan) {
    PlanReview review = REVIEWER.review(plan, DAY.getYear());
    return ReviewFormDocument.form(
            ReviewedPlan.of(review, REVIEW_FORMS.fill(review)), Waivers.Outcome.none())
        .orElseThrow();
  }

  /** The review form before a person decides. */
  static ReviewForm suggested(PerformancePlan plan) {
    return REVIEW_FORMS.fill(REVIEWER.review(plan, DAY.getYear()));
  }
}
