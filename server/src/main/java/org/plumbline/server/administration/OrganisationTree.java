package org.plumbline.server.administration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Kind;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations as the system administrator makes and names them. */
@Component
class OrganisationTree {

  private static final int LONGEST_CODE = 40;
  private static final int LONGEST_NAME = 200;
  private static final int FOUND = 200;

  private static final String ROWS =
      """
      SELECT organisation.id, organisation.kind, organisation.code, organisation.name,
        organisation.parent_id, above.name AS above,
        organisation.closed_at IS NOT NULL AS closed
      FROM organisation LEFT JOIN organisation above ON above.id = organisation.parent_id
      """;

  private final JdbcClient database;
  private final Organisations organisations;
  private final Events events;

  OrganisationTree(JdbcClient database, Organisations organisations, Events events) {
    this.database = database;
    this.organisations = organisations;
    this.events = events;
  }

  /** One with the name of what stands above it. */
  record Listed(
      long id, Kind kind, String code, String name, long parent, String above, boolean closed) {}

  /** All, parents before children, by code. */
  List<Listed> listAll() {
    return rows(
        ROWS
            + "ORDER BY array_position(ARRAY['division', 'department', 'unit'],"
            + " organisation.kind), organisation.code, organisation.id",
        "");
  }

  /** Those whose code or name holds {@code words}; the first of them. */
  List<Listed> find(String words) {
    return rows(
        ROWS
            + "WHERE organisation.closed_at IS NULL"
            + " AND (organisation.code LIKE :like OR lower(organisation.name) LIKE :like)"
            + " ORDER BY array_position(ARRAY['division', 'department', 'unit'],"
            + " organisation.kind), organisation.code, organisation.id LIMIT "
            + FOUND,
        words);
  }

  /** Where {@code organisation} could stand besides where it does. */
  List<Listed> listOtherParents(Organisation organisation) {
    return listAll().stream()
        .filter(other -> !other.closed() && other.kind() != Kind.UNIT)
        .filter(other -> below(other.kind()) == organisation.kind())
        .filter(other -> organisation.parent().filter(now -> now == other.id()).isEmpty())
        .toList();
  }

  int count() {
    return database.sql("SELECT count(*) FROM organisation").query(Integer.class).single();
  }

  /** Adds one below {@code parent}, or a division; gives its number. */
  @Transactional
  public long add(Optional<Long> parent, String code, String name) {
    Optional<Organisation> above = parent.flatMap(organisations::find).filter(one -> !one.closed());
    if (above.isEmpty() != parent.isEmpty()) {
      throw new RefusedException("organisations.refused.parent");
    }
    Kind kind = above.map(one -> below(one.kind())).orElse(Kind.DIVISION);
    checkCode(code.strip());
    checkName(name.strip());
    try {
      long id = organisations.add(kind, parent, code.strip(), name.strip());
      events.add(
          Change.of("organisation_added", "organisation/" + id)
              .to(code.strip() + " " + name.strip()));
      return id;
    } catch (DuplicateKeyException e) {
      throw new RefusedException("organisations.refused.taken");
    }
  }

  @Transactional
  public void rename(Organisation organisation, String name) {
    checkName(name.strip());
    database
        .sql("UPDATE organisation SET name = ? WHERE id = ?")
        .params(name.strip(), organisation.id())
        .update();
    events.add(
        Change.of("organisation_renamed", "organisation/" + organisation.id())
            .from(organisation.name())
            .to(name.strip()));
  }

  static Kind below(Kind kind) {
    return switch (kind) {
      case DIVISION -> Kind.DEPARTMENT;
      case DEPARTMENT -> Kind.UNIT;
      case UNIT -> throw new RefusedException("organisations.refused.parent");
    };
  }

  static void checkCode(String code) {
    if (code.isEmpty() || code.length() > LONGEST_CODE || code.contains("/")) {
      throw new RefusedException("organisations.refused.code");
    }
  }

  static void checkName(String name) {
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new RefusedException("organisations.refused.name");
    }
  }

  private List<Listed> rows(String sql, String words) {
    String like = words.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return database
        .sql(sql)
        .param("like", "%" + like + "%")
        .query((row, _) ->
            new Listed(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("code"),
                row.getString("name"),
                row.getLong("parent_id"),
                Optional.ofNullable(row.getString("above")).orElse(""),
                row.getBoolean("closed")))
        .list();
  }
}
