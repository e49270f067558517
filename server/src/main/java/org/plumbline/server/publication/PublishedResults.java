package org.plumbline.server.publication;

import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.rounds.AcceptedEvaluations;
import org.plumbline.server.rounds.AcceptedEvaluations.Accepted;
import org.plumbline.server.rounds.AcceptedEvaluations.Evaluated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the plans of publications came to. */
@Component
class PublishedResults {

  private final JdbcClient database;
  private final AcceptedEvaluations evaluations;

  PublishedResults(JdbcClient database, AcceptedEvaluations evaluations) {
    this.database = database;
    this.evaluations = evaluations;
  }

  /** A result with everything that is written of it. */
  record Ready(
      Accepted accepted, Evaluated evaluated, String facts, PublishedFile.Attached attached) {}

  Ready ready(Accepted accepted, PerformancePlan plan) {
    Evaluated evaluated = evaluations.get(accepted, plan);
    String file = PublishedResult.of(plan, accepted, evaluated).file();
    return new Ready(
        accepted,
        evaluated,
        AcceptedEvaluations.text(evaluated.facts()),
        new PublishedFile.Attached(Hashes.of(file), file));
  }

  void insert(long publication, String ref, Ready ready) {
    database
        .sql(
            """
            INSERT INTO publication_result (publication_id, ref, round_number, revision, as_of, total,
              open, grade, facts, file, sha256, sm3)
            VALUES (:publication, :ref, :round, :revision, :asOf, :total, :open, :grade, :facts, :file,
              :sha256, :sm3)
            """)
        .param("publication", publication)
        .param("ref", ref)
        .param("round", ready.accepted().round())
        .param("revision", ready.accepted().revision())
        .param("asOf", ready.accepted().asOf())
        .param("total", ready.evaluated().sheet().total())
        .param("open", ready.evaluated().sheet().open())
        .param("grade", ready.evaluated().sheet().grade().orElse(null))
        .param("facts", ready.facts())
        .param("file", ready.attached().file())
        .param("sha256", ready.attached().hashes().sha256())
        .param("sm3", ready.attached().hashes().sm3())
        .update();
  }

  /** The published bytes. */
  Optional<String> findFile(Publication publication, String ref) {
    return column("file", publication, ref);
  }

  /** The facts, as the official form is made of them. */
  Optional<String> findFacts(Publication publication, String ref) {
    return column("facts", publication, ref);
  }

  private Optional<String> column(String column, Publication publication, String ref) {
    return database
        .sql("SELECT " + column + " FROM publication_result WHERE publication_id = ? AND ref = ?")
        .params(publication.id(), ref)
        .query(String.class)
        .optional();
  }
}
