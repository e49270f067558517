package org.plumbline.server.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.registers.Book;
import org.plumbline.server.registers.Books;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What plans have come to: as it was kept while that is fresh, computed anew where it is not. */
@Component
public class Results {

  private final JdbcClient database;
  private final Books books;
  private final ResultsDesk desk;
  private final KeptResults kept;

  Results(JdbcClient database, Books books, ResultsDesk desk, KeptResults kept) {
    this.database = database;
    this.books = books;
    this.desk = desk;
    this.kept = kept;
  }

  /** What a plan has come to by now; empty where it keeps no registers. */
  @Transactional
  public Optional<Kept> find(PlanId plan) {
    return books.find(plan).map(this::fresh);
  }

  private Kept fresh(Book book) {
    LocalDate day = desk.day(book);
    return findFresh(book, day).orElseGet(() -> computed(book, day));
  }

  private Optional<Kept> findFresh(Book book, LocalDate day) {
    return kept.find(book.plan())
        .filter(last -> last.asOf().equals(day) && last.revision() == book.revision());
  }

  private Kept computed(Book book, LocalDate day) {
    // of two who ask at once, one computes and the other finds what came of it
    database.sql("SELECT pg_advisory_xact_lock(?)").param(book.plan().value()).query().listOfRows();
    return findFresh(book, day)
        .orElseGet(() -> {
          kept.keep(book.plan(), of(book, desk.measure(book, day)));
          return kept.find(book.plan()).orElseThrow();
        });
  }

  private static Kept of(Book book, PackResult result) {
    return new Kept(
        result.asOf(),
        book.revision(),
        values(result),
        result.watches().stream().map(KeptWatch::of).toList());
  }

  static List<KeptValue> values(PackResult result) {
    List<KeptValue> values = new ArrayList<>();
    for (IndicatorResult indicator : result.indicators()) {
      boolean attested = indicator.indicator().measure() instanceof Measure.Attested;
      values.add(KeptValue.of(values.size() + 1, indicator, attested));
    }
    return values;
  }
}
