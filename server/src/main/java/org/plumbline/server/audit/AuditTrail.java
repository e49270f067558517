package org.plumbline.server.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.plumbline.server.web.Shown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The events that the one at work may look through: an auditor those of the division, the audit
 * administrator all.
 */
@Component
class AuditTrail {

  private static final int ROWS_AT_ONCE = 1000;

  private final JdbcClient database;

  AuditTrail(JdbcClient database) {
    this.database = database;
  }

  /** Up to {@code limit} events before one of the chain, latest first. */
  List<Event> listBefore(EventQuery query, long seq, int limit) {
    Conditions where = new Conditions(query).and("seq < ?", seq);
    return list(where, "DESC", limit);
  }

  /** Shows all of them, oldest first, some at a time. */
  void forEachPart(EventQuery query, Consumer<List<Event>> taker) {
    long seq = 0;
    List<Event> part;
    do {
      part = list(new Conditions(query).and("seq > ?", seq), "ASC", ROWS_AT_ONCE);
      taker.accept(part);
      seq = part.isEmpty() ? seq : part.getLast().seq();
    } while (part.size() == ROWS_AT_ONCE);
  }

  Optional<Event> find(long seq) {
    return list(new Conditions(EventQuery.ALL).and("seq = ?", seq), "ASC", 1).stream().findFirst();
  }

  /** The next one of the chain that may be seen. */
  Optional<Event> findAfter(long seq) {
    return list(new Conditions(EventQuery.ALL).and("seq > ?", seq), "ASC", 1).stream().findFirst();
  }

  /** The kinds there are, found without reading every event. */
  List<String> listKinds() {
    return Scopes.in(
        Scope.EVERYTHING,
        () ->
            database
                .sql(
                    """
                    WITH RECURSIVE known AS (
                      SELECT min(kind) AS kind FROM event
                      UNION ALL
                      SELECT (SELECT min(kind) FROM event WHERE kind > known.kind)
                      FROM known WHERE known.kind IS NOT NULL)
                    SELECT kind FROM known WHERE kind IS NOT NULL
                    """)
                .query(String.class)
                .list());
  }

  private List<Event> list(Conditions where, String order, int limit) {
    Actor actor = Acting.getActor();
    boolean all = actor.role() == Role.AUDIT_ADMINISTRATOR;
    if (!all) {
      where.and("(plan_id IS NOT NULL OR division_id = ?)", actor.organisation().orElse(0L));
    }
    String sql = "SELECT * FROM event WHERE " + where.sql() + " ORDER BY seq " + order + " LIMIT ?";
    return Scopes.in(
        all ? Scope.EVERYTHING : Scopes.current(),
        () -> database.sql(sql).params(where.values()).param(limit).query(Events::event).list());
  }

  /** What rows must be like. The words are ours; what users gave are parameters. */
  private static final class Conditions {

    private final List<String> words = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    Conditions(EventQuery query) {
      query.who().ifPresent(who -> and("actor = ?", who));
      query.kind().ifPresent(kind -> and("kind = ?", kind));
      query.subject().ifPresent(this::about);
      query.from().ifPresent(day -> and("at >= ?", beginning(day)));
      query.to().ifPresent(day -> and("at < ?", beginning(day.plusDays(1))));
    }

    private void about(String subject) {
      if (subject.matches("(plan/)?[0-9]{1,18}")) {
        and("plan_id = ?", Long.valueOf(subject.replace("plan/", "")));
      } else if (subject.codePoints().anyMatch(Character::isIdeographic)) {
        named(subject);
      } else {
        and("starts_with(subject, ?)", subject);
      }
    }

    /** What people call it: part of the name of a project, an organisation or a person. */
    private void named(String name) {
      words.add(
          "(plan_id IN (SELECT id FROM plan WHERE strpos(project_name, ?) > 0)"
              + " OR subject IN (SELECT 'organisation/' || id FROM organisation"
              + " WHERE strpos(name, ?) > 0)"
              + " OR subject IN (SELECT 'account/' || id FROM account WHERE strpos(name, ?) > 0))");
      values.addAll(List.of(name, name, name));
    }

    private static OffsetDateTime beginning(LocalDate day) {
      return day.atStartOfDay(Shown.ZONE).toOffsetDateTime();
    }

    Conditions and(String condition, Object value) {
      words.add(condition);
      values.add(value);
      return this;
    }

    String sql() {
      return String.join(" AND ", words);
    }

    List<Object> values() {
      return values;
    }
  }
}
