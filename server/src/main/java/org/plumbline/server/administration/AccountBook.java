package org.plumbline.server.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.server.accounts.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All accounts, for those who administer them. */
@Component
class AccountBook {

  static final int PAGE = 50;

  private static final String ROWS =
      """
      SELECT * FROM (
        SELECT account.*, organisation.name AS organisation_name,
          CASE WHEN disabled THEN 'disabled'
            WHEN locked_until > :now THEN 'locked'
            WHEN role IS NULL THEN 'without_role'
            WHEN password_hash IS NULL AND oidc_subject IS NULL AND oidc_email IS NULL THEN 'invited'
            ELSE 'active' END AS standing
        FROM account LEFT JOIN organisation ON organisation.id = organisation_id
      ) AS account
      """;

  private final JdbcClient database;
  private final Clock clock;

  AccountBook(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What is looked for.
   *
   * @param words part of login, name or organisation; empty for any
   * @param role code; empty for any
   * @param state code; empty for any
   */
  record Search(String words, String role, String state, int page) {}

  /** A page of accounts, and how many there are in all. */
  record Found(List<AccountRow> rows, int total) {}

  Found find(Search search) {
    String where =
        """
        WHERE (:words = '' OR login LIKE :like OR lower(name) LIKE :like
            OR lower(organisation_name) LIKE :like)
          AND (:role = '' OR role = :role) AND (:state = '' OR standing = :state)
        """;
    int total =
        bound(ROWS.replace("SELECT * FROM", "SELECT count(*) FROM") + where, search)
            .query(Integer.class)
            .single();
    List<AccountRow> rows =
        bound(ROWS + where + "ORDER BY login LIMIT :limit OFFSET :offset", search)
            .param("limit", PAGE)
            .param("offset", (long) PAGE * search.page())
            .query(AccountBook::row)
            .list();
    return new Found(rows, total);
  }

  Optional<AccountRow> find(long id) {
    return database
        .sql(ROWS + "WHERE id = :id")
        .param("now", OffsetDateTime.now(clock))
        .param("id", id)
        .query(AccountBook::row)
        .optional();
  }

  private JdbcClient.StatementSpec bound(String sql, Search search) {
    String like = search.words().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return database
        .sql(sql)
        .param("now", OffsetDateTime.now(clock))
        .param("words", search.words())
        .param("like", "%" + like + "%")
        .param("role", search.role())
        .param("state", search.state());
  }

  private static AccountRow row(ResultSet row, int number) throws SQLException {
    return new AccountRow(
        row.getLong("id"),
        row.getString("login"),
        row.getString("name"),
        Optional.ofNullable(row.getString("role")).map(Role::ofCode),
        Optional.ofNullable(row.getObject("organisation_id", Long.class)),
        Optional.ofNullable(row.getString("organisation_name")),
        AccountState.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)),
        new AccountRow.Second(
            row.getString("totp_secret") != null,
            row.getBoolean("totp_required"),
            Optional.ofNullable(row.getString("oidc_subject")),
            Optional.ofNullable(row.getString("oidc_email"))),
        Optional.ofNullable(row.getObject("last_signed_in_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }
}
