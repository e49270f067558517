package org.plumbline.server.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.audit.Event;
import org.plumbline.server.audit.Events;
import org.plumbline.server.plans.LostRaceException;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.TestServer;

class ApprovalTest {

  private static Office office;

  @BeforeAll
  static void open() {
    office = Office.open();
  }

  @Test
  void leadsAPlanIntoForce() {
    Journey plan = Journey.begin(office).approved();
    assertThat(plan.row().state()).isEqualTo(PlanState.IN_FORCE);
    assertThat(plan.row().versions().inForce()).hasValue(1);
  }

  @Test
  void makesEachStepAnEvent() {
    Journey plan = Journey.begin(office).adjusting();
    List<Event> events =
        Acting.as(
            office.person(Role.UNIT),
            "",
            () -> TestServer.part(Events.class).listOf(plan.plan().subject()));
    assertThat(events)
        .extracting(event -> event.change().kind())
        .containsExactly(
            "plan_adjustment_started",
            "plan_approved",
            "plan_agreed_by_department",
            "plan_submitted",
            "plan_imported");
  }

  @Test
  void keepsTheVersionInForceWhileAdjusting() {
    Journey plan = Journey.begin(office).adjusting();
    assertThat(plan.row().versions().inForce()).hasValue(1);
    assertThat(plan.row().versions().working()).isEqualTo(2);
  }

  @Test
  void goesBackWhenAnAdjustmentIsGivenUp() {
    Journey plan = Journey.begin(office).adjusting();
    plan.act(Role.UNIT, Action.GIVE_UP_ADJUSTMENT);
    assertThat(plan.row().state()).isEqualTo(PlanState.IN_FORCE);
    assertThat(plan.row().versions().working()).isEqualTo(1);
    plan.act(Role.UNIT, Action.START_ADJUSTMENT);
    assertThat(plan.row().versions().working()).isEqualTo(3);
  }

  @Test
  void refusesToWithdrawWhatCameBackFromFinance() {
    Journey plan = Journey.begin(office).agreed();
    plan.act(Role.FINANCE, Action.RETURN_TO_DEPARTMENT);
    assertThatThrownBy(() -> plan.act(Role.UNIT, Action.WITHDRAW))
        .isInstanceOfSatisfying(
            NotDoneException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.NOT_NOW));
  }

  @Test
  void refusesOneWhoComesTooLate() {
    Journey plan = Journey.begin(office);
    long seen = plan.revision();
    plan.submitted();
    assertThatThrownBy(() -> plan.act(Role.UNIT, Action.SUBMIT, seen))
        .isInstanceOf(LostRaceException.class);
  }

  @Test
  void asksForAReasonWhereTheTableDoes() {
    Journey plan = Journey.begin(office).submitted();
    assertThatThrownBy(() ->
            Acting.as(
                office.person(Role.DEPARTMENT),
                "",
                () ->
                    TestServer.part(Approval.class)
                        .act(
                            plan.plan(),
                            new Decision(
                                Action.RETURN_TO_UNIT, plan.revision(), Optional.empty()))))
        .isInstanceOfSatisfying(
            NotDoneException.class, e -> assertThat(e.refusal()).isEqualTo(Refusal.REASON_MISSING));
    assertThat(plan.row().state()).isEqualTo(PlanState.WITH_DEPARTMENT);
  }
}
