package org.plumbline.server.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.plumbline.server.running.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Indicators and findings stand in the tables of their plan's year. */
class YearTablesTest {

  @Test
  void holdThePartsOfAPlanOfTheirYear() {
    MadePlan made = new MadePlan();
    assertThat(indicatorsByTable(made))
        .isEqualTo(Map.of("indicator_2022", (long) MadePlan.seed().indicators().size()));
  }

  @Test
  void letAPlanMoveToAnotherYearWithAllItsParts() {
    MadePlan made = new MadePlan();
    int findings = findings(made).size();
    save(made, inYear(made.stored().content(), 2027));
    assertThat(indicatorsByTable(made)).containsOnlyKeys("indicator_2027");
    assertThat(findings(made)).isNotEmpty().hasSizeBetween(findings / 2, findings * 2);
    save(made, inYear(made.stored().content(), 1999));
    assertThat(indicatorsByTable(made)).containsOnlyKeys("indicator_other");
    assertThat(findings(made)).isNotEmpty();
  }

  @Test
  void showNothingUnderTheirOwnNames() {
    MadePlan made = new MadePlan();
    assertThat(indicatorsByTable(made)).containsKey("indicator_2022");
    assertThat(count(made, "indicator")).isPositive();
    assertThat(count(made, "indicator_2022")).isZero();
    assertThat(count(made, "finding_2022")).isZero();
  }

  @Test
  void areReadForTheYearAskedForAlone() {
    MadePlan made = new MadePlan();
    List<String> steps =
        Scopes.in(
            Scope.EVERYTHING,
            () ->
                database()
                    .sql(
                        "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) SELECT rule FROM finding"
                            + " WHERE plan_id = :id AND fiscal_year ="
                            + " (SELECT coalesce(fiscal_year, 0) FROM plan WHERE id = :id)")
                    .param("id", made.id.value())
                    .query(String.class)
                    .list());
    assertThat(steps.stream().filter(step -> step.contains(" on finding_")))
        .filteredOn(step -> !step.contains("never executed"))
        .singleElement()
        .asString()
        .contains("finding_2022");
  }

  private static PerformancePlan inYear(PerformancePlan plan, int year) {
    PlanHeading heading = plan.heading();
    return new PerformancePlan(
        plan.form(),
        new PlanHeading(
            heading.title(),
            Optional.of(new FiscalYear(year, FiscalYear.Source.STATED)),
            heading.unit(),
            heading.project(),
            heading.purpose()),
        plan.funding(),
        plan.spendingPlan(),
        plan.goals(),
        plan.indicators(),
        plan.details());
  }

  private static void save(MadePlan made, PerformancePlan content) {
    Acting.as(made.unit, "", () -> MadePlan.plans().saveDraft(made.id, made.revision(), content));
  }

  private static List<StoredFinding> findings(MadePlan made) {
    return Acting.as(made.unit, "", () -> TestServer.part(PlanHistory.class).listFindings(made.id));
  }

  private static Map<String, Long> indicatorsByTable(MadePlan made) {
    return Acting.as(
        made.unit,
        "",
        () ->
            database()
                .sql(
                    "SELECT tableoid::regclass::text AS part, count(*) AS rows FROM indicator"
                        + " WHERE plan_id = ? GROUP BY 1")
                .param(made.id.value())
                .query((row, _) -> Map.entry(row.getString("part"), row.getLong("rows")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static long count(MadePlan made, String table) {
    return Acting.as(
        made.unit,
        "",
        () -> database().sql("SELECT count(*) FROM " + table).query(Long.class).single());
  }

  private static JdbcClient database() {
    return TestServer.part(JdbcClient.class);
  }
}
