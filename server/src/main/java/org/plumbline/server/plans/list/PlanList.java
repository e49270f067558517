package org.plumbline.server.plans.list;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.database.Scopes;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.PlanRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what is asked of the list. Pages follow places, not numbers: the last is as fast as the
 * first.
 */
@Component
public class PlanList {

  /** As many plans a page has. */
  public static final int ROWS = 50;

  /** Beyond this many, only that there are more. */
  private static final int COUNTED = 1000;

  /** The same for a search, where each plan costs a look at its words. */
  private static final int COUNTED_FOUND = 200;

  private final JdbcClient database;

  PlanList(JdbcClient database) {
    this.database = database;
  }

  @Transactional(readOnly = true)
  public ListedPlans list(PlanQuery query) {
    List<Found> found =
        new ListStatement(query, Scopes.current())
            .rows(database, ROWS + 1)
            .query((row, number) -> found(row, number, query.order()))
            .list();
    boolean goesOn = found.size() > ROWS;
    List<Found> page = goesOn ? found.subList(0, ROWS) : found;
    Optional<PlanQuery.Place> next =
        goesOn ? Optional.of(page.getLast().place()) : Optional.empty();
    List<PlanRow> rows = page.stream().filter(Found::matches).map(Found::row).toList();
    if (query.after().isEmpty() && !goesOn) {
      return new ListedPlans(rows, next, rows.size(), false);
    }
    int limit = query.words().isEmpty() ? COUNTED : COUNTED_FOUND;
    long total =
        new ListStatement(query, Scopes.current())
            .count(database, limit + 1)
            .query(Long.class)
            .single();
    return new ListedPlans(rows, next, Math.min(total, limit), total > limit);
  }

  private record Found(PlanRow row, boolean matches, PlanQuery.Place place) {}

  private static Found found(ResultSet row, int number, PlanOrder order) throws SQLException {
    PlanRow plan = PlanRows.row(row, number);
    String value =
        order == PlanOrder.CHANGED ? plan.changedAt().toString() : row.getString(order.column());
    return new Found(
        plan, row.getBoolean("matches"), new PlanQuery.Place(value, plan.id().value()));
  }
}
