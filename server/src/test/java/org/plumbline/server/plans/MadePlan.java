package org.plumbline.server.plans;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Accounts.NewAccount;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Kind;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;

/** A unit of a department of its own, with a plan of the demonstration as its own. */
final class MadePlan {

  private static int made;

  final Actor unit;
  final Actor department;
  final PlanId id;

  MadePlan() {
    int number = next();
    Organisations organisations = TestServer.part(Organisations.class);
    long division = demo(organisations);
    long above =
        organisations.add(Kind.DEPARTMENT, Optional.of(division), "T" + number, "测试部门" + number);
    long below =
        organisations.add(Kind.UNIT, Optional.of(above), "T" + number + "001", "测试单位" + number);
    unit = account("test-unit-" + number, Role.UNIT, below);
    department = account("test-department-" + number, Role.DEPARTMENT, above);
    PerformancePlan plan = seed();
    id = Acting.as(unit, "", () -> plans().create(new Owner(division, above, below), plan));
  }

  /** The plan the demonstration begins with. */
  static PerformancePlan seed() {
    Actor demo = TestServer.part(Accounts.class).find("unit").orElseThrow().actor();
    return Acting.as(
        demo,
        "",
        () ->
            plans().listLatest(100).stream()
                .filter(row -> row.projectName().contains("智能网联汽车"))
                .findFirst()
                .flatMap(row -> plans().find(row.id()))
                .orElseThrow()
                .content());
  }

  static Plans plans() {
    return TestServer.part(Plans.class);
  }

  StoredPlan stored() {
    return Acting.as(unit, "", () -> plans().get(id));
  }

  long revision() {
    return stored().row().versions().revision();
  }

  String path() {
    return "/plans/" + id.value();
  }

  Visitor visitor() {
    return Visitor.signedInAs(unit.login());
  }

  void move(PlanState from, PlanState to) {
    PlanMove move = new PlanMove(from, to, "plan_moved", Optional.empty());
    Acting.as(unit, "", () -> plans().move(id, revision(), move));
  }

  private static synchronized int next() {
    made++;
    return made;
  }

  private static long demo(Organisations organisations) {
    Actor finance = TestServer.part(Accounts.class).find("finance").orElseThrow().actor();
    return organisations.find(finance.organisation().orElseThrow()).orElseThrow().id();
  }

  private static Actor account(String login, Role role, long organisation) {
    return TestServer.part(Accounts.class)
        .create(new NewAccount(login, "测试", role, Optional.of(organisation), "plumbline-demo"));
  }

  static List<String> everyPath(PlanId id) {
    String plan = "/plans/" + id.value();
    return List.of(
        plan,
        plan + "/history",
        plan + "/compare",
        plan + "/edit",
        plan + "/download/docx",
        plan + "/download/json",
        plan + "/download/csv",
        "/api" + plan);
  }
}
