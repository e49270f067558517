package org.plumbline.server.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanPanel;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.StoredPlan;
import org.plumbline.server.web.Shown;
import org.springframework.stereotype.Component;

/**
 * Where a plan stands on its way, at the head of its page: what can be done, was done, was said.
 */
@Component
class ApprovalPanel implements PlanPanel {

  private static final int ORDER = 10;

  private final Approval approval;
  private final Steps steps;
  private final Notes notes;
  private final Deadlines deadlines;
  private final ReviewSheetTable sheets;
  private final Clock clock;

  ApprovalPanel(
      Approval approval,
      Steps steps,
      Notes notes,
      Deadlines deadlines,
      ReviewSheetTable sheets,
      Clock clock) {
    this.approval = approval;
    this.steps = steps;
    this.notes = notes;
    this.deadlines = deadlines;
    this.sheets = sheets;
    this.clock = clock;
  }

  /**
   * What the panel shows.
   *
   * @param due the last day for the state the plan is in
   */
  record Panel(
      PlanRow plan,
      List<Offer> offers,
      List<Step> steps,
      List<Note> notes,
      List<ReviewSheet> signed,
      Optional<LocalDate> due,
      boolean overdue,
      boolean reviewing,
      boolean speaking) {}

  /** A step that can be taken now, and what it asks for. */
  record Offer(Transition edge, boolean reasonRequired, boolean errorsStand, boolean refused) {}

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public String template() {
    return "approval/actions";
  }

  @Override
  public Optional<Object> content(StoredPlan plan, Actor actor) {
    return Optional.of(of(plan.row().id()));
  }

  Panel of(PlanId id) {
    Situation situation = approval.look(id);
    PlanRow plan = situation.plan();
    Optional<LocalDate> due =
        plan.fiscalYear().isPresent()
            ? deadlines.find(plan.owner().division(), plan.fiscalYear().getAsInt(), plan.state())
            : Optional.empty();
    return new Panel(
        plan,
        approval.listPossible(situation).stream().map(edge -> offer(edge, plan)).toList(),
        steps.listOf(id),
        notes.listOf(id),
        sheets.listSigned(id),
        due,
        due.filter(LocalDate.now(clock.withZone(Shown.ZONE))::isAfter).isPresent(),
        ReviewSheets.isReviewing(plan),
        Acting.getActor().role() != Role.AUDITOR);
  }

  private Offer offer(Transition edge, PlanRow plan) {
    ErrorsAtSubmission rule = approval.rule(edge, plan);
    boolean errors = edge.action() == Action.SUBMIT && plan.counts().errors() > 0;
    return new Offer(
        edge,
        edge.needsReason() || rule == ErrorsAtSubmission.NOTE,
        errors,
        rule == ErrorsAtSubmission.REFUSED);
  }
}
