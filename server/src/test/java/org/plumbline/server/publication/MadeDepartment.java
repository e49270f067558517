package org.plumbline.server.publication;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.Accounts.NewAccount;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Kind;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.plumbline.server.plans.NewPlan;
import org.plumbline.server.plans.Owner;
import org.plumbline.server.plans.PlanContent;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.publication.Publishing.Order;
import org.plumbline.server.review.ReviewDesk;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A department in a division of its own, whose plans tests bring into force as they need. */
final class MadeDepartment {

  static final int YEAR = 2024;

  private static final AtomicInteger MADE = new AtomicInteger();

  final long id;
  final Place place;
  private final Owner owner;
  private final Actor finance;

  MadeDepartment() {
    String code = "9" + MADE.incrementAndGet();
    Organisations organisations = TestServer.part(Organisations.class);
    long division = organisations.add(Kind.DIVISION, Optional.empty(), "P" + code, "公开市" + code);
    id = organisations.add(Kind.DEPARTMENT, Optional.of(division), code, "公开局" + code);
    long unit = organisations.add(Kind.UNIT, Optional.of(id), code + "001", "公开单位" + code);
    owner = new Owner(division, id, unit);
    place = new Place("P" + code, YEAR, code);
    finance =
        TestServer.part(Accounts.class)
            .create(
                new NewAccount(
                    "publisher" + code,
                    "公开员",
                    Role.FINANCE,
                    Optional.of(division),
                    "plumbline-demo"));
  }

  PlanId add(PerformancePlan plan) {
    NewPlan added =
        new NewPlan(
            owner,
            plan,
            TestServer.part(ReviewDesk.class).review(plan),
            Optional.empty(),
            "publisher");
    return Acting.as(
        finance, "", () -> TestServer.part(Plans.class).add(List.of(added)).getFirst());
  }

  PlanId addInForce(PerformancePlan plan) {
    PlanId added = add(plan);
    set(added, PlanState.IN_FORCE);
    return added;
  }

  /** Sets the state past all rules; in force the working version is the one that holds. */
  void set(PlanId plan, PlanState state) {
    change(
        "UPDATE plan SET state = ?, in_force_version = CASE WHEN ? = 'in_force' THEN"
            + " working_version ELSE in_force_version END WHERE id = ?",
        state.code(),
        state.code(),
        plan.value());
  }

  /** A new working version, as an adjustment makes it. */
  void adjust(PlanId plan, PerformancePlan content) {
    change(
        "INSERT INTO plan_version (plan_id, version, content, author)"
            + " VALUES (?, 2, ?::jsonb, 'publisher')",
        plan.value(),
        PlanContent.write(content));
    change("UPDATE plan SET state = 'draft', working_version = 2 WHERE id = ?", plan.value());
  }

  Publication publish(String explanation) {
    Order order = new Order(id, YEAR, Optional.empty(), explanation);
    return Acting.as(
        finance, "", () -> TestServer.part(Publishing.class).publish(List.of(order)).getFirst());
  }

  Intended intend() {
    return Acting.as(finance, "", () -> TestServer.part(Publishing.class).intend(id, YEAR));
  }

  Visitor finance() {
    return Visitor.signedInAs(finance.login());
  }

  private static void change(String sql, Object... values) {
    Scopes.run(
        Scope.EVERYTHING, () -> TestServer.part(JdbcClient.class).sql(sql).params(values).update());
  }
}
