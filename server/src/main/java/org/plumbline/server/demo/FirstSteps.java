package org.plumbline.server.demo;

import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.approval.Action;
import org.plumbline.server.approval.Approval;
import org.plumbline.server.approval.Decision;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.publication.Publishing;
import org.plumbline.server.publication.Publishing.Order;
import org.springframework.stereotype.Component;

/** Takes the plans of a demonstration some steps on their way, as its people would. */
@Component
class FirstSteps {

  private static final int YEAR = 2022;
  private static final int IN_FORCE = 6;

  /** More of them would keep whoever starts the demonstration waiting. */
  private static final int WITH_RECORDS = 2;

  private static final int WITH_FINANCE = 8;
  private static final int WITH_DEPARTMENT = 11;

  private final Plans plans;
  private final Approval approval;
  private final Publishing publishing;
  private final SampleRecords records;

  FirstSteps(Plans plans, Approval approval, Publishing publishing, SampleRecords records) {
    this.plans = plans;
    this.approval = approval;
    this.publishing = publishing;
    this.records = records;
  }

  /** Who acts. */
  record People(Actor unit, Actor department, Actor finance) {}

  /**
   * Six plans are in force and public, two of them with records, two wait for finance, three for
   * the department.
   */
  void take(List<PlanId> added, People people, long department) {
    for (int i = 0; i < Math.min(WITH_DEPARTMENT, added.size()); i++) {
      act(people.unit(), added.get(i), Action.SUBMIT);
      if (i < WITH_FINANCE) {
        act(people.department(), added.get(i), Action.APPROVE);
      }
      if (i < IN_FORCE) {
        act(people.finance(), added.get(i), Action.APPROVE);
      }
      if (i < WITH_RECORDS) {
        bringRecords(people.unit(), added.get(i));
      }
    }
    Acting.as(
        people.finance(),
        "",
        () -> publishing.publish(List.of(new Order(department, YEAR, Optional.empty(), ""))));
  }

  private void bringRecords(Actor unit, PlanId plan) {
    Acting.as(
        unit,
        "",
        () -> {
          records.bring(plan);
          return plan;
        });
  }

  private void act(Actor actor, PlanId plan, Action action) {
    Acting.as(
        actor,
        "",
        () -> {
          long revision = plans.findRow(plan).orElseThrow().versions().revision();
          return approval.act(plan, new Decision(action, revision, Optional.of("演示：按原文提交")));
        });
  }
}
