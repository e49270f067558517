package org.plumbline.server.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the subjects of events are called today. The chain holds numbers, which stay; names are for
 * those who read, and are no part of it.
 */
@Component
class EventNames {

  private static final Pattern SUBJECT =
      Pattern.compile("(plan|organisation|account)/([0-9]{1,18})(?:/.*)?");

  private static final Map<String, String> QUERIES =
      Map.of(
          "plan",
          """
          SELECT plan.id, concat_ws(' · ', project_name, fiscal_year::text, unit.name) AS name
          FROM plan JOIN organisation unit ON unit.id = unit_id WHERE plan.id = ANY (?)
          """,
          "organisation",
          "SELECT id, name FROM organisation WHERE id = ANY (?)",
          "account",
          "SELECT id, concat_ws(' ', name, login) AS name FROM account WHERE id = ANY (?)");

  private final JdbcClient database;

  EventNames(JdbcClient database) {
    this.database = database;
  }

  /** By subject; what has no name, or none the one at work may know, is not there. */
  Map<String, String> of(Collection<Event> events) {
    boolean all = Acting.getActor().role() == Role.AUDIT_ADMINISTRATOR;
    return Scopes.in(all ? Scope.EVERYTHING : Scopes.current(), () -> named(events));
  }

  private Map<String, String> named(Collection<Event> events) {
    Map<String, Map<Long, List<String>>> subjects = new HashMap<>();
    for (String subject :
        events.stream().map(event -> event.change().subject()).distinct().toList()) {
      Matcher found = SUBJECT.matcher(subject);
      if (found.matches()) {
        subjects
            .computeIfAbsent(found.group(1), _ -> new HashMap<>())
            .merge(Long.valueOf(found.group(2)), List.of(subject), EventNames::both);
      }
    }
    Map<String, String> names = new HashMap<>();
    subjects.forEach((kind, byNumber) ->
        query(kind, byNumber.keySet())
            .forEach((number, name) ->
                byNumber
                    .getOrDefault(number, List.of())
                    .forEach(subject -> names.put(subject, name))));
    return names;
  }

  private Map<Long, String> query(String kind, Collection<Long> numbers) {
    Map<Long, String> names = new HashMap<>();
    database
        .sql(Objects.requireNonNull(QUERIES.get(kind)))
        .param(numbers.toArray(Long[]::new))
        .query((row, _) -> names.put(row.getLong("id"), row.getString("name")))
        .list();
    return names;
  }

  private static List<String> both(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
