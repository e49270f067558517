package org.plumbline.server.approval;

import static org.plumbline.server.accounts.Role.DEPARTMENT;
import static org.plumbline.server.accounts.Role.FINANCE;
import static org.plumbline.server.accounts.Role.UNIT;
import static org.plumbline.server.plans.PlanState.CLOSED;
import static org.plumbline.server.plans.PlanState.DRAFT;
import static org.plumbline.server.plans.PlanState.IN_FORCE;
import static org.plumbline.server.plans.PlanState.WITH_DEPARTMENT;
import static org.plumbline.server.plans.PlanState.WITH_FINANCE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanState;

/**
 * 状态流转. The table of everything that can happen to the state of a plan; what is not here cannot.
 * Steps back to the one who acted last are open until the next one acts.
 */
enum Transition {
  SUBMITTED(
      DRAFT,
      Action.SUBMIT,
      UNIT,
      WITH_DEPARTMENT,
      Why.MAY_BE_SAID,
      "送主管部门审核",
      "It goes to the department for review"),
  WITHDRAWN_BY_UNIT(
      WITH_DEPARTMENT,
      Action.WITHDRAW,
      UNIT,
      DRAFT,
      Why.MAY_BE_SAID,
      "收回为草稿，部门不再审核，可继续修改",
      "It is a draft again, to be worked on; the department no longer reviews it"),
  AGREED_BY_DEPARTMENT(
      WITH_DEPARTMENT,
      Action.APPROVE,
      DEPARTMENT,
      WITH_FINANCE,
      Why.MAY_BE_SAID,
      "送财政部门审核",
      "It goes to the finance bureau for review"),
  RETURNED_BY_DEPARTMENT(
      WITH_DEPARTMENT,
      Action.RETURN_TO_UNIT,
      DEPARTMENT,
      DRAFT,
      Why.REQUIRED,
      "退回预算单位修改，单位会看到理由",
      "The unit gets it back to work on, with your reason"),
  WITHDRAWN_BY_DEPARTMENT(
      WITH_FINANCE,
      Action.WITHDRAW,
      DEPARTMENT,
      WITH_DEPARTMENT,
      Why.MAY_BE_SAID,
      "收回重新审核，财政部门不再审核",
      "It is with you again; the finance bureau no longer reviews it"),
  APPROVED_BY_FINANCE(
      WITH_FINANCE,
      Action.APPROVE,
      FINANCE,
      IN_FORCE,
      Why.MAY_BE_SAID,
      "批复生效，此后只能通过调整修改",
      "It comes into force; from then on it changes only by an adjustment"),
  RETURNED_TO_DEPARTMENT(
      WITH_FINANCE,
      Action.RETURN_TO_DEPARTMENT,
      FINANCE,
      WITH_DEPARTMENT,
      Why.REQUIRED,
      "退回主管部门重新审核，部门会看到理由",
      "The department gets it back to review again, with your reason"),
  RETURNED_BY_FINANCE(
      WITH_FINANCE,
      Action.RETURN_TO_UNIT,
      FINANCE,
      DRAFT,
      Why.REQUIRED,
      "退回预算单位修改，修改后须重新经部门审核",
      "The unit gets it back to work on, with your reason; it then passes the department again"),
  ADJUSTMENT_STARTED(
      IN_FORCE,
      Action.START_ADJUSTMENT,
      UNIT,
      DRAFT,
      Why.REQUIRED,
      "生成新版本供修改；新版本批复前，原版本继续有效",
      "A new version is made to work on; the present one holds until the new one is approved"),
  ADJUSTMENT_GIVEN_UP(
      DRAFT,
      Action.GIVE_UP_ADJUSTMENT,
      UNIT,
      IN_FORCE,
      Why.MAY_BE_SAID,
      "恢复为已批复的版本；调整稿保留备查，不再生效",
      "The approved version holds on; the draft is kept for the record, without effect"),
  CLOSED_BY_FINANCE(
      IN_FORCE,
      Action.CLOSE,
      FINANCE,
      CLOSED,
      Why.REQUIRED,
      "关闭后不能再修改，也不能重新打开",
      "It can no longer be changed, and not be opened again");

  /** Whether a reason has to be given. */
  enum Why {
    REQUIRED,
    MAY_BE_SAID
  }

  private final PlanState from;
  private final Action action;
  private final Role role;
  private final PlanState to;
  private final Why why;
  private final Bilingual consequence;

  Transition(
      PlanState from, Action action, Role role, PlanState to, Why why, String zh, String en) {
    this.from = from;
    this.action = action;
    this.role = role;
    this.to = to;
    this.why = why;
    this.consequence = Bilingual.of(zh, en);
  }

  static Optional<Transition> find(PlanState from, Action action, Role role) {
    return Stream.of(values())
        .filter(edge -> edge.from == from && edge.action == action && edge.role == role)
        .findFirst();
  }

  /** What {@code role} may do now. */
  static List<Transition> listFor(Situation situation, Role role) {
    return Stream.of(values())
        .filter(edge -> edge.from == situation.plan().state() && edge.role == role)
        .filter(edge -> edge.fits(situation))
        .toList();
  }

  /**
   * Whether what went before allows it: only who acted last can take it back, and only a plan that
   * is in force already can go back to being so.
   */
  boolean fits(Situation situation) {
    return switch (action) {
      case WITHDRAW -> situation.last().filter(step -> step.broughtHere(this)).isPresent();
      case GIVE_UP_ADJUSTMENT -> situation.plan().versions().inForce().isPresent();
      case SUBMIT, APPROVE, RETURN_TO_UNIT, RETURN_TO_DEPARTMENT, START_ADJUSTMENT, CLOSE -> true;
    };
  }

  public PlanState from() {
    return from;
  }

  public Action action() {
    return action;
  }

  public Role role() {
    return role;
  }

  public PlanState to() {
    return to;
  }

  public boolean needsReason() {
    return why == Why.REQUIRED;
  }

  /** What happens, for the one who is about to decide. */
  public Bilingual consequence() {
    return consequence;
  }

  /** The kind of the event: {@code plan_submitted}. */
  String event() {
    return switch (this) {
      case SUBMITTED -> "plan_submitted";
      case WITHDRAWN_BY_UNIT, WITHDRAWN_BY_DEPARTMENT -> "plan_withdrawn";
      case AGREED_BY_DEPARTMENT -> "plan_agreed_by_department";
      case RETURNED_BY_DEPARTMENT, RETURNED_TO_DEPARTMENT, RETURNED_BY_FINANCE -> "plan_returned";
      case APPROVED_BY_FINANCE -> "plan_approved";
      case ADJUSTMENT_STARTED -> "plan_adjustment_started";
      case ADJUSTMENT_GIVEN_UP -> "plan_adjustment_given_up";
      case CLOSED_BY_FINANCE -> "plan_closed";
    };
  }
}
