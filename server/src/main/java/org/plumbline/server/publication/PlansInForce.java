package org.plumbline.server.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.PlanContent;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.rounds.AcceptedEvaluations;
import org.plumbline.server.rounds.AcceptedEvaluations.Accepted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans of a department that could be published: those with a version in force. */
@Component
class PlansInForce {

  private final JdbcClient database;
  private final AcceptedEvaluations evaluations;

  PlansInForce(JdbcClient database, AcceptedEvaluations evaluations) {
    this.database = database;
    this.evaluations = evaluations;
  }

  /**
   * A plan of the year, or of none.
   *
   * @param inForce the version in force
   * @param result what it came to, where finance accepted its self-evaluation
   */
  record Candidate(
      long plan,
      String name,
      Optional<String> code,
      String unit,
      PlanState state,
      Optional<Integer> inForce,
      boolean dated,
      Optional<Accepted> result) {

    /** Why it stays out; empty if it would be published. */
    public Optional<Withheld> withheld() {
      if (!dated) {
        return Optional.of(Withheld.NO_YEAR);
      }
      return switch (state) {
        case CLOSED -> Optional.of(Withheld.CLOSED);
        case DRAFT, WITH_DEPARTMENT, WITH_FINANCE, IN_FORCE ->
            inForce.isPresent() ? Optional.empty() : Optional.of(Withheld.NOT_IN_FORCE);
      };
    }

    /** Whether a later version is on its way, which stays out. */
    public boolean isBeingAdjusted() {
      return state != PlanState.IN_FORCE && inForce.isPresent();
    }
  }

  /** A department with plans of a year. */
  record Department(long id, String code, String name, int plans, int inForce) {}

  List<Integer> listYears() {
    return database
        .sql(
            "SELECT DISTINCT fiscal_year FROM plan WHERE fiscal_year IS NOT NULL ORDER BY"
                + " fiscal_year DESC")
        .query((row, _) -> row.getInt("fiscal_year"))
        .list();
  }

  List<Department> listDepartments(int year) {
    return database
        .sql(
            """
            SELECT o.id, o.code, o.name, count(*) AS plans,
              count(*) FILTER (WHERE in_force_version IS NOT NULL AND state <> 'closed') AS in_force
            FROM plan JOIN organisation o ON o.id = plan.department_id
            WHERE fiscal_year = ? GROUP BY o.id ORDER BY o.code
            """)
        .param(year)
        .query((row, _) ->
            new Department(
                row.getLong("id"),
                row.getString("code"),
                row.getString("name"),
                row.getInt("plans"),
                row.getInt("in_force")))
        .list();
  }

  /** By code and name, so that the order is the same each time. */
  List<Candidate> list(long department, int year) {
    Map<Long, Accepted> accepted = evaluations.listLatest(department, year);
    return database
        .sql(
            """
            SELECT plan.id, project_name, project_code, unit.name AS unit, state, in_force_version,
              fiscal_year
            FROM plan JOIN organisation unit ON unit.id = plan.unit_id
            WHERE department_id = ? AND (fiscal_year = ? OR fiscal_year IS NULL)
            ORDER BY project_code NULLS LAST, project_name, plan.id
            """)
        .params(department, year)
        .query((row, _) -> candidate(row, accepted))
        .list();
  }

  PerformancePlan content(Candidate candidate) {
    return PlanContent.read(
        database
            .sql("SELECT content FROM plan_version WHERE plan_id = ? AND version = ?")
            .params(candidate.plan(), candidate.inForce().orElseThrow())
            .query(String.class)
            .single());
  }

  private static Candidate candidate(ResultSet row, Map<Long, Accepted> accepted)
      throws SQLException {
    row.getInt("fiscal_year");
    boolean dated = !row.wasNull();
    return new Candidate(
        row.getLong("id"),
        row.getString("project_name"),
        Optional.ofNullable(row.getString("project_code")),
        row.getString("unit"),
        PlanState.ofCode(row.getString("state")),
        Optional.ofNullable(row.getObject("in_force_version", Integer.class)),
        dated,
        Optional.ofNullable(accepted.get(row.getLong("id"))));
  }
}
