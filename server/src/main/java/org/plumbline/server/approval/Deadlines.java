package org.plumbline.server.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.plans.PlanState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Until when plans should have left a state; the finance bureau says so by year. */
@Component
class Deadlines {

  private final JdbcClient database;
  private final Events events;

  Deadlines(JdbcClient database, Events events) {
    this.database = database;
    this.events = events;
  }

  /** 办理期限. The last day, included. */
  record Deadline(int year, PlanState state, LocalDate due) {}

  /** Of one division, latest year first. */
  List<Deadline> listOf(long division) {
    return database
        .sql(
            """
            SELECT fiscal_year, state, due FROM approval_deadline WHERE division_id = ?
            ORDER BY fiscal_year DESC, due
            """)
        .param(division)
        .query((row, _) ->
            new Deadline(
                row.getInt("fiscal_year"),
                PlanState.ofCode(row.getString("state")),
                row.getObject("due", LocalDate.class)))
        .list();
  }

  Optional<LocalDate> find(long division, int year, PlanState state) {
    return database
        .sql(
            """
            SELECT due FROM approval_deadline
            WHERE division_id = ? AND fiscal_year = ? AND state = ?
            """)
        .params(division, year, state.code())
        .query(LocalDate.class)
        .optional();
  }

  @Transactional
  public void set(long division, Deadline deadline) {
    Optional<LocalDate> former = find(division, deadline.year(), deadline.state());
    database
        .sql(
            """
            INSERT INTO approval_deadline (division_id, fiscal_year, state, due)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (division_id, fiscal_year, state) DO UPDATE SET due = excluded.due
            """)
        .params(division, deadline.year(), deadline.state().code(), deadline.due())
        .update();
    events.add(change("deadline_set", division, deadline, former).to(deadline.due().toString()));
  }

  @Transactional
  public void remove(long division, int year, PlanState state) {
    Optional<LocalDate> former = find(division, year, state);
    if (former.isEmpty()) {
      return;
    }
    database
        .sql(
            """
            DELETE FROM approval_deadline WHERE division_id = ? AND fiscal_year = ? AND state = ?
            """)
        .params(division, year, state.code())
        .update();
    events.add(
        change("deadline_removed", division, new Deadline(year, state, former.get()), former));
  }

  private static Change change(
      String kind, long division, Deadline deadline, Optional<LocalDate> former) {
    String subject =
        "division/" + division + "/deadline/" + deadline.year() + "/" + deadline.state().code();
    Change change = Change.of(kind, subject);
    return former.map(LocalDate::toString).map(change::from).orElse(change);
  }
}
