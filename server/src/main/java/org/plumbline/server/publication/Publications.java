package org.plumbline.server.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was published. It is the same for everybody, signed in or not. */
@Component
public class Publications {

  private static final String ROWS =
      """
      SELECT p.id, division_code, division_name, department_code, department_name, fiscal_year,
        number, published_at, explanation, plans, budget_yuan, sha256, sm3,
        (SELECT max(number) FROM publication later
          WHERE later.division_code = p.division_code AND later.fiscal_year = p.fiscal_year
          AND later.department_code = p.department_code) AS latest
      FROM publication p
      """;
  private static final String LATEST =
      """
      WHERE NOT EXISTS (SELECT FROM publication later
        WHERE later.division_code = p.division_code AND later.fiscal_year = p.fiscal_year
        AND later.department_code = p.department_code AND later.number > p.number)
      """;
  private static final String AT_PLACE =
      "WHERE division_code = ? AND fiscal_year = ? AND department_code = ? ";

  private final JdbcClient database;

  Publications(JdbcClient database) {
    this.database = database;
  }

  /** What holds now, of every department and year. */
  public List<Publication> listCurrent() {
    return database
        .sql(ROWS + LATEST + "ORDER BY division_code, department_code, fiscal_year DESC")
        .query(Publications::row)
        .list();
  }

  /** All of them, replaced ones too. */
  public List<Publication> list() {
    return database
        .sql(ROWS + "ORDER BY division_code, fiscal_year, department_code, number")
        .query(Publications::row)
        .list();
  }

  /** Those of one department and year, latest first. */
  public List<Publication> list(Place place) {
    return database
        .sql(ROWS + AT_PLACE + "ORDER BY number DESC")
        .params(place.division(), place.year(), place.department())
        .query(Publications::row)
        .list();
  }

  /** The latest of all departments, latest first, at most {@code limit}. */
  List<Publication> listLatest(int limit) {
    return database
        .sql(ROWS + "ORDER BY published_at DESC, id DESC LIMIT ?")
        .param(limit)
        .query(Publications::row)
        .list();
  }

  /** Corrections of all departments, latest first, at most {@code limit}. */
  List<Publication> listCorrections(int limit) {
    return database
        .sql(ROWS + "WHERE number > 1 ORDER BY published_at DESC, id DESC LIMIT ?")
        .param(limit)
        .query(Publications::row)
        .list();
  }

  /** What holds now. */
  public Optional<Publication> find(Place place) {
    return list(place).stream().findFirst();
  }

  public Optional<Publication> find(Place place, int number) {
    return database
        .sql(ROWS + AT_PLACE + "AND number = ?")
        .params(place.division(), place.year(), place.department(), number)
        .query(Publications::row)
        .optional();
  }

  /** By its number in this installation. */
  Publication get(long id) {
    return database.sql(ROWS + "WHERE p.id = ?").param(id).query(Publications::row).single();
  }

  private static Publication row(ResultSet row, int rowNumber) throws SQLException {
    return new Publication(
        row.getLong("id"),
        new Place(
            row.getString("division_code"),
            row.getInt("fiscal_year"),
            row.getString("department_code")),
        new Publication.Names(row.getString("division_name"), row.getString("department_name")),
        row.getInt("number"),
        row.getInt("latest"),
        row.getObject("published_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("explanation")),
        new Publication.Sum(
            row.getInt("plans"), Optional.ofNullable(row.getBigDecimal("budget_yuan"))),
        new Hashes(row.getString("sha256"), row.getString("sm3")));
  }
}
