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

  /** The same where each plan costs a look at its findings. */
  private static final int COUNTED_BY_RULE = 200;

  /** The same where each plan costs a look at its words. */
  private static final int COUNTED_FOUND = 200;

  /** So many plans are asked for the words first: enough for words that many have. */
  private static final int FIRST_WALK = 1500;

  /** With so many found among the first, a page is full before the long walk is at its end. */
  private static final int PROMISING = 8;

  /** Words that more plans have are not looked up, since that means sorting all of them. */
  private static final int LOOKED_UP = 3000;

  /** So many plans are asked for words that many, but not very many have. */
  private static final int LONG_WALK = 50_000;

  private final JdbcClient database;

  PlanList(JdbcClient database) {
    this.database = database;
  }

  @Transactional(readOnly = true)
  public ListedPlans list(PlanQuery query) {
    ListStatement statement = new ListStatement(query, Scopes.current());
    List<Found> found = query.words().isEmpty() ? rows(statement, query) : search(statement, query);
    boolean goesOn = found.size() > ROWS;
    List<Found> page = goesOn ? found.subList(0, ROWS) : found;
    Optional<PlanQuery.Place> next =
        goesOn ? Optional.of(page.getLast().place()) : Optional.empty();
    List<PlanRow> rows = page.stream().filter(Found::matches).map(Found::row).toList();
    if (query.after().isEmpty() && !goesOn) {
      return new ListedPlans(rows, next, rows.size(), false);
    }
    if (!query.words().isEmpty()) {
      return counted(rows, next, new ListStatement(query.fromTheTop(), Scopes.current()));
    }
    int limit = query.filters().rule().isEmpty() ? COUNTED : COUNTED_BY_RULE;
    long total = count(new ListStatement(query.fromTheTop(), Scopes.current()), limit + 1);
    return new ListedPlans(rows, next, Math.min(total, limit), total > limit);
  }

  private List<Found> rows(ListStatement statement, PlanQuery query) {
    return found(statement.rows(database, ROWS + 1), query);
  }

  /** Counts those with the words where there are few plans in all; elsewhere a page must do. */
  private ListedPlans counted(
      List<PlanRow> rows, Optional<PlanQuery.Place> next, ListStatement statement) {
    if (count(statement, FIRST_WALK) == FIRST_WALK) {
      return new ListedPlans(rows, next, ROWS, true);
    }
    long total =
        statement.countWalked(database, FIRST_WALK, COUNTED_FOUND + 1).query(Long.class).single();
    return new ListedPlans(rows, next, Math.min(total, COUNTED_FOUND), total > COUNTED_FOUND);
  }

  private List<Found> search(ListStatement statement, PlanQuery query) {
    List<Found> walked = found(statement.walk(database, FIRST_WALK, ROWS + 1), query);
    if (walked.size() > ROWS || count(statement, FIRST_WALK) < FIRST_WALK) {
      return walked;
    }
    if (walked.size() >= PROMISING || isCommon(statement)) {
      List<Found> further = found(statement.walk(database, LONG_WALK, ROWS + 1), query);
      if (further.size() > ROWS || count(statement, LONG_WALK) < LONG_WALK) {
        return further;
      }
    }
    return found(statement.lookUp(database, ROWS + 1), query);
  }

  private boolean isCommon(ListStatement statement) {
    return statement.countWords(database, LOOKED_UP + 1).query(Long.class).single() > LOOKED_UP;
  }

  private long count(ListStatement statement, int limit) {
    return statement.count(database, limit).query(Long.class).single();
  }

  private static List<Found> found(JdbcClient.StatementSpec statement, PlanQuery query) {
    return statement.query((row, number) -> found(row, number, query.order())).list();
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
