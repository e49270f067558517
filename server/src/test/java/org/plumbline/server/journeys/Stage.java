package org.plumbline.server.journeys;

import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.approval.Action;
import org.plumbline.server.approval.Approval;
import org.plumbline.server.approval.Decision;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.TestServer;

/** What others have done before a journey begins, and do meanwhile. */
record Stage(Office office) {

  PlanId submitted(String name) {
    PlanId plan = office.draft(name);
    act(plan, Role.UNIT, Action.SUBMIT);
    return plan;
  }

  PlanId withFinance(String name) {
    PlanId plan = submitted(name);
    act(plan, Role.DEPARTMENT, Action.APPROVE);
    return plan;
  }

  void act(PlanId plan, Role role, Action action) {
    Acting.as(
        office.person(role),
        "",
        () -> {
          long seen =
              TestServer.part(Plans.class).findRow(plan).orElseThrow().versions().revision();
          return TestServer.part(Approval.class)
              .act(plan, new Decision(action, seen, Optional.of("已核对")));
        });
  }
}
