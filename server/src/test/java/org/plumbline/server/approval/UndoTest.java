package org.plumbline.server.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.audit.Events;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.StoredPlan;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;

/** Whatever a page says can be undone. */
class UndoTest {

  private final Office office = Office.open();
  private final Visitor unit = office.visitor(Role.UNIT);

  @Test
  void saysAgainWhatWasThereBeforeTheSave() {
    Journey plan = Journey.begin(office);
    PerformancePlan before = stored(plan).content();
    save(plan, "一时之念");
    assertThat(stored(plan).content()).isNotEqualTo(before);
    HttpResponse<String> answer = post(plan, "/edit/undo", Map.of());
    assertThat(answer.body()).contains("已撤销上一次保存");
    assertThat(stored(plan).content()).isEqualTo(before);
    assertThat(latestEvent(plan)).isEqualTo("plan_save_undone");
  }

  @Test
  void saysAgainWhatAFormerVersionSaid() {
    Journey plan = Journey.begin(office).adjusting();
    PerformancePlan inForce = stored(plan).content();
    save(plan, "调整后的用途");
    assertThat(unit.get(path(plan) + "?version=1").body()).contains("/edit/restore");
    assertThat(post(plan, "/edit/restore", Map.of("version", "1")).body())
        .contains("草稿已恢复为所选版本的内容");
    assertThat(stored(plan).content()).isEqualTo(inForce);
    assertThat(plan.row().versions().working()).isEqualTo(2);
    post(plan, "/edit/undo", Map.of());
    assertThat(stored(plan).content().heading().purpose().orElseThrow().value())
        .isEqualTo("调整后的用途");
    assertThat(post(plan, "/edit/restore", Map.of("version", "9")).statusCode()).isEqualTo(404);
  }

  @Test
  void givesAnAdjustmentUpByTheTableOfTransitions() {
    Journey plan = Journey.begin(office).adjusting();
    assertThat(unit.get(path(plan) + "/edit").body()).contains("give_up_adjustment");
    post(plan, "/approval/actions", Map.of("action", "give_up_adjustment"));
    assertThat(plan.row().state()).isEqualTo(PlanState.IN_FORCE);
    Step step =
        Acting.as(
            office.person(Role.UNIT),
            "",
            () -> TestServer.part(Steps.class).findLast(plan.plan()).orElseThrow());
    assertThat(step.action()).isEqualTo(Action.GIVE_UP_ADJUSTMENT);
    for (String former : new String[] {"/edit/adjust", "/edit/give-up"}) {
      assertThat(post(plan, former, Map.of("reason", "x")).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void takesBackWhatWasSubmitted() {
    Journey plan = Journey.begin(office).submitted();
    post(plan, "/approval/actions", Map.of("action", "withdraw"));
    assertThat(plan.row().state()).isEqualTo(PlanState.DRAFT);
  }

  private void save(Journey plan, String purpose) {
    HttpResponse<String> answer =
        unit.send(
            Visitor.request("/api" + path(plan))
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", unit.token())
                .header("If-Match", "\"" + plan.revision() + "\"")
                .PUT(
                    java.net.http.HttpRequest.BodyPublishers.ofString(
                        "{\"purpose\": \"" + purpose + "\"}"))
                .build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private HttpResponse<String> post(Journey plan, String path, Map<String, String> fields) {
    Map<String, String> form = new java.util.HashMap<>(fields);
    form.put("revision", Long.toString(plan.revision()));
    return unit.post(path(plan) + path, form);
  }

  private StoredPlan stored(Journey plan) {
    return Acting.as(
        office.person(Role.UNIT), "", () -> TestServer.part(Plans.class).get(plan.plan()));
  }

  private String latestEvent(Journey plan) {
    return Acting.as(
        office.person(Role.UNIT),
        "",
        () ->
            TestServer.part(Events.class).listOf(plan.plan().subject()).getFirst().change().kind());
  }

  private static String path(Journey plan) {
    return "/plans/" + plan.plan().value();
  }
}
