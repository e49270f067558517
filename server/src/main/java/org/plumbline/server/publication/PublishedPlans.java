package org.plumbline.server.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.PlanContent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans of publications. */
@Component
class PublishedPlans {

  private static final String ROWS =
      """
      SELECT p.ref, plan_number, version, project_code, project_name, unit_name, budget_yuan,
        indicators, p.sha256, p.sm3, round_number, revision, as_of, total, open, grade,
        r.sha256 AS result_sha256, r.sm3 AS result_sm3
      FROM publication_plan p LEFT JOIN publication_result r USING (publication_id, ref)
      """;

  private static final int PAGE = 200;
  private static final int MOST_WORDS = 20;

  private final JdbcClient database;
  private final PublishedResults results;

  PublishedPlans(JdbcClient database, PublishedResults results) {
    this.database = database;
    this.results = results;
  }

  /**
   * What a reader looks for.
   *
   * @param words what the plan says, all of them in any order; empty for all
   * @param unit name of a unit; empty for all
   */
  record Search(String words, String unit) {

    public boolean isNarrow() {
      return !words.isBlank() || !unit.isBlank();
    }
  }

  /**
   * What was found, a page of it.
   *
   * @param page from 1
   */
  record Found(List<PublishedPlan> plans, int found, int page, int pages) {}

  /** In the order they were published; the nearest page there is. */
  Found list(Publication publication, Search search, int page) {
    int found =
        asked("SELECT count(*) FROM publication_plan", "", publication, search)
            .query(Integer.class)
            .single();
    int pages = Math.max(1, (found + PAGE - 1) / PAGE);
    int shown = Math.clamp(page, 1, pages);
    List<PublishedPlan> plans =
        asked(ROWS, "ORDER BY ordinal LIMIT :limit OFFSET :offset", publication, search)
            .param("limit", PAGE)
            .param("offset", (shown - 1) * PAGE)
            .query(PublishedPlans::row)
            .list();
    return new Found(plans, found, shown, pages);
  }

  private JdbcClient.StatementSpec asked(
      String what, String order, Publication publication, Search search) {
    return database
        .sql(
            what
                + """
                 WHERE publication_id = :publication AND (SELECT bool_and(strpos(words, word) > 0)
                    FROM unnest(:words::text[]) AS word) IS NOT FALSE
                  AND (:unit = '' OR unit_name = :unit)
                """
                + order)
        .param("publication", publication.id())
        .param("words", words(search.words()))
        .param("unit", search.unit());
  }

  /** All of them must be said, in any order; blanks of either width stand between them. */
  private static String[] words(String asked) {
    return Stream.of(asked.toLowerCase(Locale.ROOT).split("[\\s\u3000]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MOST_WORDS)
        .toArray(String[]::new);
  }

  /** All of them, in the order they were published. */
  List<PublishedPlan> list(Publication publication) {
    return database
        .sql(ROWS + "WHERE publication_id = ? ORDER BY ordinal")
        .param(publication.id())
        .query(PublishedPlans::row)
        .list();
  }

  List<String> listUnits(Publication publication) {
    return database
        .sql("SELECT DISTINCT unit_name FROM publication_plan WHERE publication_id = ? ORDER BY 1")
        .param(publication.id())
        .query((row, _) -> row.getString("unit_name"))
        .list();
  }

  Optional<PublishedPlan> find(Publication publication, String ref) {
    return database
        .sql(ROWS + "WHERE publication_id = ? AND p.ref = ?")
        .params(publication.id(), ref)
        .query(PublishedPlans::row)
        .optional();
  }

  PerformancePlan content(Publication publication, String ref) {
    return PlanContent.read(column("content", publication, ref));
  }

  /** The published bytes of one plan. */
  String file(Publication publication, String ref) {
    return column("file", publication, ref);
  }

  /** Writes the published bytes of a whole publication, a plan at a time. */
  void write(Publication publication, Appendable out) {
    try {
      out.append(
          database
              .sql("SELECT opening FROM publication WHERE id = ?")
              .param(publication.id())
              .query(String.class)
              .single());
      boolean first = true;
      for (PublishedPlan plan : list(publication)) {
        out.append(
            PublishedFile.member(
                first,
                plan.ref(),
                plan.hashes(),
                file(publication, plan.ref()),
                plan.result().map(result -> attached(publication, plan, result))));
        first = false;
      }
      out.append(PublishedFile.closing());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PublishedFile.Attached attached(
      Publication publication, PublishedPlan plan, ResultHead result) {
    return new PublishedFile.Attached(
        result.hashes(), results.findFile(publication, plan.ref()).orElseThrow());
  }

  private String column(String column, Publication publication, String ref) {
    return database
        .sql("SELECT " + column + " FROM publication_plan WHERE publication_id = ? AND ref = ?")
        .params(publication.id(), ref)
        .query(String.class)
        .single();
  }

  private static PublishedPlan row(ResultSet row, int number) throws SQLException {
    return new PublishedPlan(
        row.getString("ref"),
        row.getLong("plan_number"),
        row.getInt("version"),
        Optional.ofNullable(row.getString("project_code")),
        row.getString("project_name"),
        row.getString("unit_name"),
        Optional.ofNullable(row.getBigDecimal("budget_yuan")),
        row.getInt("indicators"),
        new Hashes(row.getString("sha256"), row.getString("sm3")),
        result(row));
  }

  private static Optional<ResultHead> result(ResultSet row) throws SQLException {
    return row.getString("result_sha256") == null
        ? Optional.empty()
        : Optional.of(
            new ResultHead(
                row.getLong("round_number"),
                row.getLong("revision"),
                row.getObject("as_of", LocalDate.class),
                row.getBigDecimal("total"),
                row.getBigDecimal("open"),
                Optional.ofNullable(row.getString("grade")),
                new Hashes(row.getString("result_sha256"), row.getString("result_sm3"))));
  }
}
