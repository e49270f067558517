package org.plumbline.server.registers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.plumbline.evidence.register.EvidenceReading;
import org.plumbline.evidence.register.RefusedFile;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterLimits;
import org.plumbline.evidence.register.RegisterReader;
import org.plumbline.evidence.register.RegisterSource;
import org.plumbline.evidence.sql.RegisterRows;
import org.plumbline.evidence.sql.RegisterStore;
import org.plumbline.evidence.sql.RowQuery;
import org.plumbline.regulation.Units;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings files of records into registers, whole or not at all, and takes them out again. */
@Component
public class RecordDesk {

  /** What stands for a file where records are typed in. */
  static final RegisterFile TYPED = new RegisterFile("网上填报", "", false);

  private final DSLContext statements;
  private final Books books;
  private final Events events;
  private final ApplicationEventPublisher tidings;

  RecordDesk(DSLContext statements, Books books, Events events, ApplicationEventPublisher tidings) {
    this.statements = statements;
    this.books = books;
    this.events = events;
    this.tidings = tidings;
  }

  /** A file that records came from. */
  public record Origin(int number, RegisterFile file, int records) {}

  /**
   * Brings a file in.
   *
   * @param replacing whether what was there before goes
   * @return why it was not; then nothing changed
   */
  @Transactional
  public Optional<RefusedFile> bring(
      Book book, Register register, RegisterSource source, boolean replacing) {
    EvidenceReading reading =
        new RegisterReader(Units.bundled(), book.pack().fiscalYear(), RegisterLimits.DEFAULT)
            .read(List.of(register), Map.of(register.name(), source));
    if (!reading.refused().isEmpty()) {
      return reading.refused().stream().findFirst();
    }
    RegisterFile file = Objects.requireNonNull(reading.files().get(register.name()));
    RegisterStore store = new RegisterStore(statements, book.home());
    List<Integer> before = replacing ? List.copyOf(store.files(register).keySet()) : List.of();
    Optional<RefusedFile> refused =
        store.replaceBy(
            Objects.requireNonNull(reading.accepted().get(register.name())),
            file,
            before,
            book.pack().registers());
    if (refused.isEmpty()) {
      tell(
          book,
          Change.of(replacing ? "records_replaced" : "records_imported", book.subject(register))
              .to(file.name() + " " + file.sha256()));
    }
    return refused;
  }

  /** Takes a file and its records out of a register. */
  @Transactional
  public void takeOut(Book book, Register register, int number) {
    RegisterStore store = new RegisterStore(statements, book.home());
    RegisterFile file =
        Optional.ofNullable(store.files(register).get(number))
            .orElseThrow(RecordsRefusal::noSuchRegister);
    store
        .remove(register, number, book.pack().registers())
        .ifPresent(refused -> {
          throw RecordsRefusal.stays(refused);
        });
    tell(
        book,
        Change.of("records_taken_out", book.subject(register))
            .from(file.name() + " " + file.sha256()));
  }

  /** Says that there is nothing to record, which is not the same as not having said anything. */
  @Transactional
  public void declareNone(Book book, Register register) {
    RegisterRows rows = rows(book, register);
    if (rows.count(RowQuery.all()) > 0) {
      throw RecordsRefusal.of(
          HttpStatus.CONFLICT, "台账中已有记录。", "The register holds records already.");
    }
    rows.typedFile(TYPED);
    tell(book, Change.of("records_declared_none", book.subject(register)));
  }

  /** The files of a register with the number of their records. */
  public List<Origin> origins(Book book, Register register) {
    Map<Integer, Integer> counts = rows(book, register).countByFile();
    List<Origin> origins = new ArrayList<>();
    new RegisterStore(statements, book.home())
        .files(register)
        .forEach((number, file) ->
            origins.add(new Origin(number, file, counts.getOrDefault(number, 0))));
    return origins;
  }

  /** The records of a register. */
  public RegisterRows rows(Book book, Register register) {
    return new RegisterRows(statements, book.home(), register);
  }

  /** Keeps that records changed, and lets others know; the last step of a change. */
  void tell(Book book, Change change) {
    tell(book, List.of(change));
  }

  void tell(Book book, List<Change> changes) {
    books.touch(book);
    events.addAll(changes);
    tidings.publishEvent(new RecordsChanged(book.plan()));
  }
}
