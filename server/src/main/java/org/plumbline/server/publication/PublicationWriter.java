package org.plumbline.server.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.plans.PlanContent;
import org.plumbline.server.publication.PlansInForce.Candidate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes snapshots. */
@Component
class PublicationWriter {

  private static final long LOCK = 7_370_200L;

  /** What may be part of an address as it is. */
  private static final String SAFE = "(?!p[0-9])[A-Za-z0-9][A-Za-z0-9-]{2,39}";

  private final JdbcClient database;
  private final PlansInForce plans;
  private final PublishedResults results;

  PublicationWriter(JdbcClient database, PlansInForce plans, PublishedResults results) {
    this.database = database;
    this.plans = plans;
    this.results = results;
  }

  /** Until the transaction ends nobody else publishes: numbers have no gaps and no doubles. */
  void lock() {
    database.sql("SELECT pg_advisory_xact_lock(?)").param(LOCK).query((row, _) -> row).single();
  }

  /** Gives the number of the publication in this installation. */
  long write(Intended intended, Optional<String> explanation, Instant at) {
    String opening =
        PublishedFile.opening(
            intended.place(), intended.names(), intended.number(), at, explanation);
    long id =
        database
            .sql("SELECT nextval(pg_get_serial_sequence('publication', 'id'))")
            .query(Long.class)
            .single();
    Map<Long, String> refs = refs(intended);
    Hashes.Running running = new Hashes.Running();
    running.add(opening);
    Optional<BigDecimal> budget = Optional.empty();
    int ordinal = 0;
    for (Candidate candidate : intended.included()) {
      Ready ready = ready(candidate, refs.getOrDefault(candidate.plan(), ""));
      running.add(ready.member(ordinal == 0));
      budget = sum(budget, ready.budget());
      ordinal++;
      insert(id, ordinal, ready);
      ready.result().ifPresent(result -> results.insert(id, ready.ref(), result));
    }
    running.add(PublishedFile.closing());
    insert(new Head(id, intended, explanation, at, opening, running.end(), budget));
    return id;
  }

  /** A plan with everything that is written of it. */
  private record Ready(
      Candidate candidate,
      String ref,
      PerformancePlan plan,
      String file,
      Hashes hashes,
      Optional<PublishedResults.Ready> result) {

    String member(boolean first) {
      return PublishedFile.member(
          first, ref, hashes, file, result.map(PublishedResults.Ready::attached));
    }

    Optional<BigDecimal> budget() {
      return plan.funding().total().map(total -> total.value().yuan());
    }
  }

  private Ready ready(Candidate candidate, String ref) {
    PerformancePlan plan = plans.content(candidate);
    String file = PublishedFile.ofPlan(plan);
    return new Ready(
        candidate,
        ref,
        plan,
        file,
        Hashes.of(file),
        candidate.result().map(accepted -> results.ready(accepted, plan)));
  }

  private static Optional<BigDecimal> sum(Optional<BigDecimal> sum, Optional<BigDecimal> more) {
    return more.isEmpty() ? sum : Optional.of(sum.map(more.get()::add).orElse(more.get()));
  }

  /** A plan keeps the address it had; a new one gets its project code, if that is free. */
  private static Map<Long, String> refs(Intended intended) {
    Map<Long, String> refs = new HashMap<>();
    intended.formerPlans().forEach(plan -> refs.put(plan.number(), plan.ref()));
    Set<String> taken = new HashSet<>(refs.values());
    for (Candidate candidate : intended.included()) {
      refs.computeIfAbsent(
          candidate.plan(),
          plan ->
              candidate
                  .code()
                  .filter(code -> code.matches(SAFE))
                  .filter(taken::add)
                  .orElse("p" + plan));
    }
    return refs;
  }

  /** A publication with everything that is written of it besides its plans. */
  private record Head(
      long id,
      Intended intended,
      Optional<String> explanation,
      Instant at,
      String opening,
      Hashes hashes,
      Optional<BigDecimal> budget) {}

  private void insert(Head head) {
    Intended intended = head.intended();
    database
        .sql(
            """
            INSERT INTO publication (id, department_id, division_code, division_name,
              department_code, department_name, fiscal_year, number, published_at, published_by,
              explanation, plans, budget_yuan, opening, sha256, sm3)
            OVERRIDING SYSTEM VALUE VALUES (:id, :department, :divisionCode, :divisionName,
              :departmentCode, :departmentName, :year, :number, :at, :by, :explanation, :plans,
              :budget, :opening, :sha256, :sm3)
            """)
        .param("id", head.id())
        .param("department", intended.department())
        .param("divisionCode", intended.place().division())
        .param("divisionName", intended.names().division())
        .param("departmentCode", intended.place().department())
        .param("departmentName", intended.names().department())
        .param("year", intended.place().year())
        .param("number", intended.number())
        .param("at", head.at().atOffset(ZoneOffset.UTC))
        .param("by", Acting.getActor().login())
        .param("explanation", head.explanation().orElse(null))
        .param("plans", intended.included().size())
        .param("budget", head.budget().orElse(null))
        .param("opening", head.opening())
        .param("sha256", head.hashes().sha256())
        .param("sm3", head.hashes().sm3())
        .update();
  }

  private void insert(long publication, int ordinal, Ready row) {
    database
        .sql(
            """
            INSERT INTO publication_plan (publication_id, ordinal, ref, plan_number, version,
              project_code, project_name, unit_name, budget_yuan, indicators, words, content, file,
              sha256, sm3)
            VALUES (:publication, :ordinal, :ref, :plan, :version, :code, :name, :unit, :budget,
              :indicators, :words, :content::jsonb, :file, :sha256, :sm3)
            """)
        .param("publication", publication)
        .param("ordinal", ordinal)
        .param("ref", row.ref())
        .param("plan", row.candidate().plan())
        .param("version", row.candidate().inForce().orElseThrow())
        .param("code", row.plan().project().code().map(code -> code.value()).orElse(null))
        .param("name", row.plan().project().name().value())
        .param("unit", row.candidate().unit())
        .param("budget", row.budget().orElse(null))
        .param("indicators", row.plan().indicators().size())
        .param("words", words(row))
        .param("content", PlanContent.write(row.plan()))
        .param("file", row.file())
        .param("sha256", row.hashes().sha256())
        .param("sm3", row.hashes().sm3())
        .update();
  }

  private static String words(Ready row) {
    PerformancePlan plan = row.plan();
    return Stream.of(
            Stream.of(row.ref(), plan.project().name().value(), row.candidate().unit()),
            plan.project().code().stream().map(code -> code.value()),
            plan.heading().purpose().stream().map(purpose -> purpose.value()),
            plan.goals().stream().map(Goal::text),
            plan.indicators().stream().flatMap(PublicationWriter::words))
        .flatMap(words -> words)
        .collect(Collectors.joining("\n"))
        .toLowerCase(Locale.ROOT);
  }

  private static Stream<String> words(Indicator indicator) {
    return Stream.of(
            Optional.of(indicator.name().value()),
            indicator.description().map(text -> text.value()),
            indicator.target().map(target -> target.value().text()))
        .flatMap(Optional::stream);
  }
}
