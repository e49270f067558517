package org.plumbline.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.accounts.Organisations.Kind;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.plumbline.server.plans.NewPlan;
import org.plumbline.server.plans.Owner;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.review.ReviewDesk;
import org.plumbline.server.running.People;
import org.plumbline.server.running.TestServer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who sees which rows, asked of the database itself. */
class ScopeTest {

  /** The plans of each unit; two divisions, two departments each, two units each. */
  private static final Map<Owner, Set<Long>> PLANS =
      new TreeMap<>(Comparator.comparingLong(Owner::unit));

  @BeforeAll
  static void addPlans() {
    Organisations organisations = TestServer.part(Organisations.class);
    PerformancePlan plan = anyPlan();
    for (String city : List.of("scope-1", "scope-2")) {
      long division = organisations.add(Kind.DIVISION, Optional.empty(), city, city);
      for (String code : List.of("1", "2")) {
        long department =
            organisations.add(Kind.DEPARTMENT, Optional.of(division), code, city + code);
        for (String last : List.of("1", "2")) {
          long unit =
              organisations.add(Kind.UNIT, Optional.of(department), code + last, code + last);
          Owner owner = new Owner(division, department, unit);
          PLANS.put(owner, added(owner, plan));
        }
      }
    }
  }

  @Test
  void givesAUnitItsOwnPlansOnly() {
    PLANS.forEach((owner, own) -> assertThat(visible(Role.UNIT, owner.unit())).isEqualTo(own));
  }

  @Test
  void givesADepartmentThoseOfItsUnits() {
    PLANS
        .keySet()
        .forEach(owner ->
            assertThat(visible(Role.DEPARTMENT, owner.department()))
                .isEqualTo(plansWhere(Owner::department, owner.department())));
  }

  @Test
  void givesFinanceAndAuditorsThoseOfTheDivision() {
    PLANS
        .keySet()
        .forEach(owner -> {
          Set<Long> own = plansWhere(Owner::division, owner.division());
          assertThat(visible(Role.FINANCE, owner.division())).isEqualTo(own);
          assertThat(visible(Role.AUDITOR, owner.division())).isEqualTo(own);
        });
  }

  @Test
  void givesAdministratorsNothing() {
    for (Role role : Role.values()) {
      if (!role.seesPlans()) {
        Actor administrator = new Actor(0, "x", "x", role, Optional.empty());
        assertThat(visible(administrator.scope())).isEmpty();
      }
    }
  }

  @Test
  void givesNothingToWhoIsNotBound() {
    for (String table : tables()) {
      assertThat(count(table)).as(table).isZero();
    }
  }

  @Test
  void givesNothingByTheNumberOfAnotherKind() {
    Owner owner = PLANS.keySet().iterator().next();
    assertThat(visible(new Scope.Unit(owner.department()))).isEmpty();
    assertThat(visible(new Scope.Department(owner.unit()))).isEmpty();
  }

  @Test
  void holdsForWritingToo() {
    List<Owner> owners = new ArrayList<>(PLANS.keySet());
    long foreign = Objects.requireNonNull(PLANS.get(owners.getLast())).iterator().next();
    Scopes.run(
        new Scope.Unit(owners.getFirst().unit()),
        () -> {
          assertThatThrownBy(() ->
                  database()
                      .sql(
                          "INSERT INTO indicator (plan_id, fiscal_year, ordinal, name) VALUES (?, 0, 999, 'x')")
                      .param(foreign)
                      .update())
              .isInstanceOf(DataAccessException.class);
          assertThat(
                  database()
                      .sql("UPDATE plan SET title = 'x' WHERE id = ?")
                      .param(foreign)
                      .update())
              .isZero();
        });
  }

  /** But the one of search words: numbers alone, and always joined with the plans themselves. */
  @Test
  void holdsForEveryTableOfPlans() {
    List<@Nullable String> open =
        database()
            .sql(
                """
                SELECT c.relname FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
                JOIN pg_attribute a ON a.attrelid = c.oid
                  AND (a.attname = 'plan_id' OR a.attname = 'unit_id') AND NOT a.attisdropped
                WHERE c.relkind IN ('r', 'p') AND c.relname <> 'plan_words'
                  AND NOT (c.relrowsecurity AND c.relforcerowsecurity
                    AND c.relispartition <> EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.relname))
                """)
            .query(String.class)
            .list();
    assertThat(open).as("tables with plans but without a row policy").isEmpty();
  }

  private static Set<Long> visible(Role role, long organisation) {
    return visible(new Actor(0, "x", "x", role, Optional.of(organisation)).scope());
  }

  /** The plans of our own that show through any table, each table showing no others. */
  private static Set<Long> visible(Scope scope) {
    return Scopes.in(
        scope,
        () -> {
          Set<Long> plans = ids("plan", "id");
          for (String table : tables()) {
            if (!table.equals("plan")) {
              assertThat(plans).as(table).containsAll(ids(table, "plan_id"));
            }
          }
          for (String table : List.of("plan_version", "indicator")) {
            assertThat(ids(table, "plan_id")).as(table).isEqualTo(plans);
          }
          return plans;
        });
  }

  private static Set<Long> ids(String table, String column) {
    return new TreeSet<>(
        database()
            .sql(
                "SELECT DISTINCT "
                    + column
                    + " FROM "
                    + table
                    + " WHERE "
                    + column
                    + " IS NOT NULL")
            .query(Long.class)
            .list());
  }

  private static long count(String table) {
    String ofPlans = table.equals("event") ? " WHERE plan_id IS NOT NULL" : "";
    return database().sql("SELECT count(*) FROM " + table + ofPlans).query(Long.class).single();
  }

  /** Those with a policy and a column that names the plan. */
  private static List<String> tables() {
    return database()
        .sql(
            """
            SELECT DISTINCT tablename FROM pg_policies
            WHERE tablename = 'plan' OR EXISTS (SELECT FROM information_schema.columns c
              WHERE c.table_name = tablename AND c.column_name = 'plan_id')
            """)
        .query(String.class)
        .list()
        .stream()
        .map(Objects::requireNonNull)
        .toList();
  }

  private static Set<Long> plansWhere(ToLongFunction<Owner> part, long organisation) {
    Set<Long> plans = new TreeSet<>();
    PLANS.forEach((owner, own) -> {
      if (part.applyAsLong(owner) == organisation) {
        plans.addAll(own);
      }
    });
    return plans;
  }

  private static Set<Long> added(Owner owner, PerformancePlan plan) {
    ReviewDesk desk = TestServer.part(ReviewDesk.class);
    Actor author = People.of(Role.UNIT, Optional.of(owner.unit()));
    NewPlan one = new NewPlan(owner, plan, desk.review(plan), Optional.empty(), author.login());
    List<PlanId> ids =
        Acting.as(author, "", () -> TestServer.part(Plans.class).add(List.of(one, one)));
    return new TreeSet<>(ids.stream().map(PlanId::value).toList());
  }

  private static PerformancePlan anyPlan() {
    Actor unit = TestServer.part(Accounts.class).find("unit").orElseThrow().actor();
    return Acting.as(
        unit,
        "",
        () -> {
          Plans plans = TestServer.part(Plans.class);
          return plans.find(plans.listLatest(1).getFirst().id()).orElseThrow().content();
        });
  }

  private static JdbcClient database() {
    return TestServer.part(JdbcClient.class);
  }
}
