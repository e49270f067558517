package org.plumbline.server.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tree of organisations: division ⊃ department ⊃ unit. */
@Component
public class Organisations {

  private static final String COLUMNS =
      "SELECT id, kind, parent_id, code, name, closed_at IS NOT NULL AS closed FROM organisation ";

  private final JdbcClient database;

  Organisations(JdbcClient database) {
    this.database = database;
  }

  /**
   * 单位. One organisation of the tree.
   *
   * @param closed whether it is no more; its plans are kept, and no new ones made
   */
  public record Organisation(
      long id, Kind kind, Optional<Long> parent, String code, String name, boolean closed) {}

  /** 单位层级. Where in the tree an organisation stands. */
  public enum Kind {
    DIVISION,
    DEPARTMENT,
    UNIT;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public long add(Kind kind, Optional<Long> parent, String code, String name) {
    return database
        .sql(
            "INSERT INTO organisation (kind, parent_id, code, name) VALUES (?, ?, ?, ?) RETURNING"
                + " id")
        .param(kind.code())
        .param(parent.orElse(null))
        .param(code)
        .param(name)
        .query(Long.class)
        .single();
  }

  public Optional<Organisation> find(long id) {
    return database.sql(COLUMNS + "WHERE id = ?").param(id).query(Organisations::row).optional();
  }

  /** Those directly below {@code parent}, by code. */
  public List<Organisation> listBelow(long parent) {
    return database
        .sql(COLUMNS + "WHERE parent_id = ? ORDER BY code")
        .param(parent)
        .query(Organisations::row)
        .list();
  }

  private static Organisation row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
    return new Organisation(
        row.getLong("id"),
        Kind.valueOf(row.getString("kind").toUpperCase(java.util.Locale.ROOT)),
        Optional.ofNullable(row.getObject("parent_id", Long.class)),
        row.getString("code"),
        row.getString("name"),
        row.getBoolean("closed"));
  }
}
