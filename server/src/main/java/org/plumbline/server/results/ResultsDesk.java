package org.plumbline.server.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.plumbline.evidence.Measurement;
import org.plumbline.evidence.PackResult;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.register.Evidence;
import org.plumbline.evidence.register.KnownRecords;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.sql.RegisterStore;
import org.plumbline.evidence.sql.SqlTallies;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.server.registers.Book;
import org.plumbline.server.registers.Programmes;
import org.plumbline.server.web.Shown;
import org.springframework.stereotype.Component;

/** 取数. Measures the registers of plans in the database that keeps them. */
@Component
public class ResultsDesk {

  private final DSLContext statements;
  private final Programmes programmes;
  private final Clock clock;

  ResultsDesk(DSLContext statements, Programmes programmes, Clock clock) {
    this.statements = statements;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** The day for which values are wanted unless another is named: today, or the end of the year. */
  public LocalDate day(Book book) {
    LocalDate today = LocalDate.now(clock.withZone(Shown.ZONE));
    LocalDate end = LocalDate.of(book.pack().fiscalYear(), 12, 31);
    return today.isAfter(end) ? end : today;
  }

  /** Indicators and watches, as known on a day. */
  public PackResult measure(Book book, LocalDate day) {
    return measurement(book, book.pack(), day).measure();
  }

  /** Indicators alone, which needs no way through the registers. */
  public PackResult measureIndicators(Book book, LocalDate day) {
    Pack pack = book.pack();
    Pack indicators = new Pack(pack.heading(), pack.registers(), pack.indicators(), List.of());
    return measurement(book, indicators, day).measure();
  }

  /** What {@code pack}, or a part of the book's own, comes to. */
  Measurement measurement(Book book, Pack pack, LocalDate day) {
    RegisterStore store = new RegisterStore(statements, book.home());
    Map<String, Records> known = new LinkedHashMap<>();
    for (Register register : pack.registers()) {
      if (!store.files(register).isEmpty()) {
        known.put(register.name(), KnownRecords.on(day, store.records(register)));
      }
    }
    FiscalYear year = new FiscalYear(pack.fiscalYear(), FiscalYear.Source.STATED);
    return new Measurement(
        pack,
        new Evidence(year, day, known),
        programmes.targets(),
        new SqlTallies(statements, book.home()));
  }
}
