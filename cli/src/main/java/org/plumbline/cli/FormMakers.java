package org.plumbline.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.evaluation.actuals.ActualsOfRun;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.monitoring.Monitoring;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.official.DepartmentForm;
import org.plumbline.forms.official.MonitoringForm;
import org.plumbline.forms.official.PlanForm;
import org.plumbline.forms.official.QingdaoForm;
import org.plumbline.forms.official.ReviewFormDocument;
import org.plumbline.forms.official.SelfEvaluationForm;
import org.plumbline.forms.official.YearOfPlan;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.MonitoringRules;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Reviewer;
import org.plumbline.review.form.ReviewForms;
import org.plumbline.review.waiver.Waivers;

/** How each kind of form is filled in, with what was given besides the plans. */
final class FormMakers {

  private FormMakers() {}

  /**
   * What was given besides the plans.
   *
   * @param at the day of monitoring
   * @param scheme the name of a scoring scheme; without one, that which fits each plan
   * @param remarks takes what a person should look at
   */
  record Facts(
      ActualsOfRun actuals,
      Optional<LocalDate> at,
      Optional<String> scheme,
      Consumer<Bilingual> remarks) {

    /** The actual values of a plan; what is wrong with them is said, since no form has room. */
    PlanActuals of(PerformancePlan plan) {
      PlanActuals known = actuals.of(plan);
      PlanProblems.say(plan, known, remarks);
      return known;
    }
  }

  static FormMaker of(FormsCommand.Kind kind, Facts facts) throws UnusableInputException {
    return switch (kind) {
      case PLAN -> plan -> Optional.of(PlanForm.of(plan));
      case QINGDAO -> plan -> Optional.of(QingdaoForm.of(plan));
      case MONITORING -> monitoring(facts);
      case SELF_EVALUATION -> selfEvaluation(facts);
      case DEPARTMENT ->
          plan ->
              plan.form() == FormKind.DEPARTMENT
                  ? Optional.of(DepartmentForm.of(plan))
                  : Optional.empty();
      case REVIEW -> review();
    };
  }

  /** What a template of the user's own is filled with: as much as the kind of form asks for. */
  static Function<PerformancePlan, YearOfPlan> years(FormsCommand.Kind kind, Facts facts)
      throws UnusableInputException {
    return switch (kind) {
      case PLAN, QINGDAO, DEPARTMENT, REVIEW ->
          plan -> new YearOfPlan(plan, facts.of(plan), Optional.empty(), Optional.empty());
      case SELF_EVALUATION -> {
        ChosenScheme scheme = ChosenScheme.named(facts.scheme());
        yield plan -> {
          PlanActuals actuals = facts.of(plan);
          return new YearOfPlan(
              plan, actuals, Optional.of(scheme.of(plan).score(plan, actuals)), Optional.empty());
        };
      }
      case MONITORING -> {
        LocalDate at = day(facts);
        MonitoringRules rules = MonitoringRules.bundled();
        Monitoring monitoring = new Monitoring(rules, rules.lights().getFirst());
        yield plan -> {
          PlanActuals actuals = facts.of(plan);
          return new YearOfPlan(
              plan, actuals, Optional.empty(), Optional.of(monitoring.look(plan, actuals, at)));
        };
      }
    };
  }

  private static LocalDate day(Facts facts) throws UnusableInputException {
    return facts
        .at()
        .orElseThrow(() ->
            new UnusableInputException(
                Bilingual.of(
                    "监控表需要用 --at 写明截止日期，例如 --at 2022-07-31",
                    "A monitoring form needs the day: --at 2022-07-31")));
  }

  private static FormMaker monitoring(Facts facts) throws UnusableInputException {
    LocalDate at = day(facts);
    MonitoringRules rules = MonitoringRules.bundled();
    Monitoring monitoring = new Monitoring(rules, rules.lights().getFirst());
    MonitoringForm form = new MonitoringForm(rules);
    return plan -> Optional.of(form.of(monitoring.look(plan, facts.of(plan), at)));
  }

  private static FormMaker selfEvaluation(Facts facts) throws UnusableInputException {
    ChosenScheme scheme = ChosenScheme.named(facts.scheme());
    return plan -> {
      PlanActuals actuals = facts.of(plan);
      return Optional.of(SelfEvaluationForm.of(scheme.of(plan).score(plan, actuals), actuals));
    };
  }

  private static FormMaker review() throws UnusableInputException {
    Reviewer reviewer = Reviewer.of(Profiles.named(Optional.empty()));
    ReviewForms forms = ReviewForms.of(reviewer.catalogue());
    return plan -> {
      int year = plan.fiscalYear().orElseGet(() -> Year.now(Clock.systemUTC()).getValue());
      PlanReview review = reviewer.review(plan, year);
      return ReviewFormDocument.form(
          ReviewedPlan.of(review, forms.fill(review)), Waivers.Outcome.none());
    };
  }
}
