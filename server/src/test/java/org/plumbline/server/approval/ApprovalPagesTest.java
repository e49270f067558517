package org.plumbline.server.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.Visitor;

class ApprovalPagesTest {

  private static Office office;
  private static Visitor unit;
  private static Visitor department;
  private static Visitor finance;

  @BeforeAll
  static void open() {
    office = Office.open();
    unit = office.visitor(Role.UNIT);
    department = office.visitor(Role.DEPARTMENT);
    finance = office.visitor(Role.FINANCE);
  }

  @Test
  void showEachWhatWaits() {
    Journey plan = Journey.begin(office).submitted();
    assertThat(department.get("/tasks").body()).contains(row(plan.plan()));
    assertThat(unit.get("/tasks").body()).doesNotContain(row(plan.plan()));
    assertThat(finance.get("/tasks").body()).doesNotContain(row(plan.plan()));
  }

  @Test
  void leadAPlanFromDeskToDesk() {
    Journey plan = Journey.begin(office);
    assertThat(act(unit, plan, "submit", "").body()).contains("已办理", "待部门审核");
    assertThat(act(department, plan, "approve", "").body()).contains("待财政审核");
    assertThat(act(finance, plan, "return_to_unit", "指标值与资金不匹配").body()).contains("草稿");
    assertThat(unit.get(path(plan.plan())).body()).contains("指标值与资金不匹配");
    assertThat(plan.row().state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void tellWhoWasFaster() {
    Journey plan = Journey.begin(office).submitted();
    long seen = plan.revision();
    plan.act(Role.UNIT, Action.WITHDRAW);
    HttpResponse<String> answer =
        department.post(
            path(plan.plan()) + "/actions",
            Map.of("action", "approve", "revision", Long.toString(seen), "reason", ""));
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains(office.person(Role.UNIT).login(), "撤回");
  }

  @Test
  void letOneOfTwoAtOnceWin() throws Exception {
    for (int round = 0; round < 5; round++) {
      Journey plan = Journey.begin(office).submitted();
      String revision = Long.toString(plan.revision());
      String path = "/api/plans/" + plan.plan().value() + "/actions";
      String withdraw = "{\"action\":\"withdraw\",\"revision\":" + revision + "}";
      String approve = "{\"action\":\"approve\",\"revision\":" + revision + "}";
      List<Callable<Integer>> both =
          List.of(
              () -> unit.postJson(path, withdraw).statusCode(),
              () -> department.postJson(path, approve).statusCode());
      try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
        assertThat(threads.invokeAll(both).stream().map(Future::resultNow))
            .containsExactlyInAnyOrder(200, 409);
      }
    }
  }

  @Test
  void askForANoteWhereErrorsStand() {
    PlanId plan = office.draft("先进制造业");
    Journey journey = new Journey(office, plan);
    assertThat(unit.get(path(plan)).body()).contains("须说明为什么不改");
    assertThat(act(unit, journey, "submit", " ").statusCode()).isEqualTo(422);
    assertThat(act(unit, journey, "submit", "口径与上年一致").body()).contains("待部门审核");
  }

  @Test
  void decideManyEachOnItsOwn() {
    Journey good = Journey.begin(office).submitted();
    Journey gone = Journey.begin(office).submitted();
    String late = gone.plan().value() + ":" + gone.revision();
    gone.act(Role.UNIT, Action.WITHDRAW);
    Visitor visitor = department;
    String both = "plan=" + good.plan().value() + ":" + good.revision() + "&plan=" + late;
    assertThat(visitor.postForm("/tasks/confirm", both + "&action=approve").body())
        .contains("送财政部门审核");
    assertThat(visitor.postForm("/tasks/decisions", both + "&action=approve").body())
        .contains("已办理 1 项，未办理 1 项", "别人已经办理或更改了");
    assertThat(good.row().state()).isEqualTo(PlanState.WITH_FINANCE);
    assertThat(gone.row().state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void markWhatIsLate() {
    Journey plan = Journey.begin(office).submitted();
    finance.post(
        "/deadlines", Map.of("year", "2022", "state", "with_department", "due", "2022-03-01"));
    assertThat(department.get("/tasks").body()).contains("已逾期");
    assertThat(department.get(path(plan.plan())).body()).contains("2022-03-01", "已逾期");
    assertThat(unit.get("/deadlines").body()).contains("2022-03-01").doesNotContain("设定期限");
  }

  @Test
  void keepTheConversation() {
    Journey plan = Journey.begin(office);
    String words = "请看㐂𠮷 <script>alert(1)</script>";
    unit.post(path(plan.plan()) + "/notes", Map.of("words", words));
    assertThat(department.get(path(plan.plan())).body())
        .contains("请看㐂𠮷 &lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void hidePlansOfOthers() {
    Journey elsewhere = Journey.begin(Office.open()).submitted();
    for (Visitor visitor : List.of(unit, department, finance)) {
      assertThat(visitor.get(path(elsewhere.plan())).statusCode()).isEqualTo(404);
      assertThat(visitor.get("/plans/" + elsewhere.plan().value() + "/review-form").statusCode())
          .isEqualTo(404);
      assertThat(act(visitor, elsewhere, "approve", "").statusCode()).isEqualTo(404);
    }
    assertThat(elsewhere.row().state()).isEqualTo(PlanState.WITH_DEPARTMENT);
  }

  @Test
  void refuseWordsThatAreTooLong() {
    Journey plan = Journey.begin(office);
    assertThat(act(unit, plan, "submit", "长".repeat(10_000)).statusCode()).isEqualTo(422);
    assertThat(plan.row().state()).isEqualTo(PlanState.DRAFT);
  }

  @Test
  void giveTheirPanelToThePageOfThePlan() {
    Journey plan = Journey.begin(office);
    assertThat(unit.getFragment(path(plan.plan())).body())
        .startsWith("<section")
        .doesNotContain("<html");
  }

  @Test
  void tellProgramsWhatCanBeDone() {
    Journey plan = Journey.begin(office);
    String path = "/api/plans/" + plan.plan().value() + "/actions";
    assertThat(unit.get(path).body()).contains("\"submit\"", "\"with_department\"");
    HttpResponse<String> refused =
        unit.postJson(path, "{\"action\":\"close\",\"revision\":1,\"reason\":\"x\"}");
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(refused.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(refused.body()).contains("\"zh\"", "\"en\"");
    assertThat(unit.postJson(path, "{\"action\":\"submit\"}").statusCode()).isEqualTo(409);
    assertThat(unit.postJson(path, "nonsense").statusCode()).isEqualTo(400);
  }

  private static HttpResponse<String> act(
      Visitor visitor, Journey plan, String action, String reason) {
    return visitor.post(
        path(plan.plan()) + "/actions",
        Map.of("action", action, "revision", Long.toString(plan.revision()), "reason", reason));
  }

  /** The link of a task. */
  private static String row(PlanId plan) {
    return "\"/plans/" + plan.value() + "\"";
  }

  private static String path(PlanId plan) {
    return "/plans/" + plan.value() + "/approval";
  }
}
