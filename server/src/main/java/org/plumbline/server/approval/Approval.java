package org.plumbline.server.approval;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.LostRaceException;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanMove;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.Plans;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does to plans what the table of transitions allows, and writes down each step. */
@Component
public class Approval {

  private final Plans plans;
  private final Steps steps;
  private final Clock clock;
  private final ErrorsAtSubmission errors;

  Approval(
      Plans plans,
      Steps steps,
      Clock clock,
      @Value("${plumbline.approval.errors-at-submission:note}") ErrorsAtSubmission errors) {
    this.plans = plans;
    this.steps = steps;
    this.clock = clock;
    this.errors = errors;
  }

  /**
   * Where a plan stands.
   *
   * @throws NotDoneException if the one at work sees no such plan
   */
  Situation look(PlanId id) {
    PlanRow plan = plans.findRow(id).orElseThrow(() -> new NotDoneException(Refusal.NOT_FOUND));
    return new Situation(plan, steps.findLast(id));
  }

  /** What the one at work may do to a plan now. */
  List<Transition> listPossible(Situation situation) {
    return Transition.listFor(situation, Acting.getActor().role());
  }

  /** Whether the one at work may do this to a plan now. */
  public boolean allows(PlanId id, Action action) {
    return listPossible(look(id)).stream().anyMatch(edge -> edge.action() == action);
  }

  /**
   * Takes a step: the change, its record and its event together, or none of them.
   *
   * @throws NotDoneException if the plan is not there, or the step not allowed
   * @throws LostRaceException if the plan has changed since it was looked at
   */
  @Transactional
  public Step act(PlanId id, Decision decision) {
    Situation situation = look(id);
    if (situation.plan().versions().revision() != decision.revision()) {
      throw new LostRaceException(id);
    }
    Transition edge = edge(situation, decision.action());
    checkReason(edge, situation.plan(), decision);
    change(edge, id, decision);
    Step step = step(edge, situation.plan(), decision);
    steps.add(step);
    return step;
  }

  private static Transition edge(Situation situation, Action action) {
    Role role = Acting.getActor().role();
    return Transition.find(situation.plan().state(), action, role)
        .filter(edge -> edge.fits(situation))
        .orElseThrow(() -> new NotDoneException(refusal(action, role)));
  }

  private static Refusal refusal(Action action, Role role) {
    boolean ever =
        Stream.of(Transition.values())
            .anyMatch(edge -> edge.action() == action && edge.role() == role);
    return ever ? Refusal.NOT_NOW : Refusal.NOT_YOURS;
  }

  /** What a submission of {@code plan} asks for beyond the table. */
  ErrorsAtSubmission rule(Transition edge, PlanRow plan) {
    return edge.action() == Action.SUBMIT && plan.counts().errors() > 0
        ? errors
        : ErrorsAtSubmission.ALLOWED;
  }

  private void checkReason(Transition edge, PlanRow plan, Decision decision) {
    ErrorsAtSubmission rule = rule(edge, plan);
    if (rule == ErrorsAtSubmission.REFUSED) {
      throw new NotDoneException(Refusal.ERRORS_STAND);
    }
    if (decision.reason().isPresent()) {
      return;
    }
    if (rule == ErrorsAtSubmission.NOTE) {
      throw new NotDoneException(Refusal.NOTE_MISSING_FOR_ERRORS);
    }
    if (edge.needsReason()) {
      throw new NotDoneException(Refusal.REASON_MISSING);
    }
  }

  private void change(Transition edge, PlanId id, Decision decision) {
    switch (edge) {
      case ADJUSTMENT_STARTED ->
          plans.startAdjustment(id, decision.revision(), decision.reason().orElse(""));
      case ADJUSTMENT_GIVEN_UP -> plans.giveUpAdjustment(id, decision.revision());
      case SUBMITTED,
          WITHDRAWN_BY_UNIT,
          AGREED_BY_DEPARTMENT,
          RETURNED_BY_DEPARTMENT,
          WITHDRAWN_BY_DEPARTMENT,
          APPROVED_BY_FINANCE,
          RETURNED_TO_DEPARTMENT,
          RETURNED_BY_FINANCE,
          CLOSED_BY_FINANCE ->
          plans.move(
              id,
              decision.revision(),
              new PlanMove(edge.from(), edge.to(), edge.event(), decision.reason()));
    }
  }

  private Step step(Transition edge, PlanRow plan, Decision decision) {
    Actor actor = Acting.getActor();
    return new Step(
        plan.id(),
        plan.versions().working(),
        edge.action(),
        edge.from(),
        edge.to(),
        new Step.By(actor.id(), actor.name(), actor.role()),
        clock.instant(),
        decision.reason());
  }
}
