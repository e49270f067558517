package org.plumbline.server.approval;

import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.TestServer;

/** Takes plans along their way, as the people of an office. */
record Journey(Office office, PlanId plan) {

  static Journey begin(Office office) {
    return new Journey(office, office.draft("无线电"));
  }

  Step act(Role role, Action action) {
    return act(role, action, revision());
  }

  Step act(Role role, Action action, long revision) {
    return Acting.as(
        office.person(role),
        "",
        () ->
            TestServer.part(Approval.class)
                .act(plan, new Decision(action, revision, Optional.of("按规定办理"))));
  }

  Journey submitted() {
    act(Role.UNIT, Action.SUBMIT);
    return this;
  }

  Journey agreed() {
    submitted();
    act(Role.DEPARTMENT, Action.APPROVE);
    return this;
  }

  Journey approved() {
    agreed();
    act(Role.FINANCE, Action.APPROVE);
    return this;
  }

  Journey adjusting() {
    approved();
    act(Role.UNIT, Action.START_ADJUSTMENT);
    return this;
  }

  Journey closed() {
    approved();
    act(Role.FINANCE, Action.CLOSE);
    return this;
  }

  PlanRow row() {
    return Acting.as(
        office.person(Role.FINANCE), "", () -> TestServer.part(Approval.class).look(plan).plan());
  }

  long revision() {
    return row().versions().revision();
  }
}
