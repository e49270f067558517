package org.plumbline.server.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.Attestation;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.register.Attestations;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.TypedRecord;
import org.plumbline.evidence.sql.RegisterRows;
import org.plumbline.evidence.sql.StoredRow.Place;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.registers.Book;
import org.plumbline.server.registers.GridLine;
import org.plumbline.server.registers.RecordDesk;
import org.plumbline.server.registers.RecordTyping;
import org.plumbline.server.web.ExplainedRefusal;
import org.plumbline.server.web.ExplainedRefusal.Fault;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Values that no register gives: somebody answers for them, and somebody else looks at them. */
@Component
class AttestingDesk {

  private final RecordDesk records;
  private final RecordTyping typing;
  private final ResultsDesk results;

  AttestingDesk(RecordDesk records, RecordTyping typing, ResultsDesk results) {
    this.records = records;
    this.typing = typing;
    this.results = results;
  }

  /** What somebody says a value is, as it was typed. */
  record Said(
      String value,
      String unit,
      String words,
      String rating,
      String date,
      String document,
      String on) {}

  @Transactional
  public void attest(Book book, int ordinal, Said said) {
    IndicatorMeasure indicator = wanted(book, ordinal);
    String day = said.on().isBlank() ? results.day(book).toString() : said.on().strip();
    write(
        book,
        Map.ofEntries(
            Map.entry("dimension", indicator.dimension().official()),
            Map.entry("indicator", indicator.name()),
            Map.entry("description", indicator.description().orElse("")),
            Map.entry("value", said.value()),
            Map.entry("unit", said.unit()),
            Map.entry("words", said.words()),
            Map.entry("rating", said.rating()),
            Map.entry("date", said.date()),
            Map.entry("document", said.document()),
            Map.entry("attested_by", Acting.getActor().name()),
            Map.entry("attested_on", day)));
  }

  /** Keeps that the one at work looked at what somebody else said. */
  @Transactional
  public void check(Book book, int ordinal) {
    IndicatorMeasure indicator = wanted(book, ordinal);
    Pack pack = book.pack();
    Pack only = new Pack(pack.heading(), pack.registers(), List.of(indicator), List.of());
    Attestation last =
        results
            .measurement(book, only, results.day(book))
            .measure()
            .indicators()
            .getFirst()
            .attestation()
            .orElseThrow(() -> refused("还没有填报值可复核。", "There is nothing to check yet."));
    String name = Acting.getActor().name();
    if (last.attestedBy().equals(name)) {
      throw refused("须由填报人以外的人复核。", "Somebody other than who attested it has to check it.");
    }
    Register register = register(book);
    List<String> texts = new ArrayList<>();
    last.source().values().forEach(value -> texts.add(TypedRecord.text(value)));
    texts.set(register.findColumn("second_by").orElseThrow(), name);
    save(book, register, texts);
  }

  private static IndicatorMeasure wanted(Book book, int ordinal) {
    IndicatorMeasure indicator = ValueSheets.indicator(book, ordinal);
    if (!(indicator.measure() instanceof Measure.Attested)) {
      throw refused("这项指标由台账计算，不能填报。", "This indicator is computed from registers.");
    }
    return indicator;
  }

  private void write(Book book, Map<String, String> cells) {
    Register register = register(book);
    save(
        book,
        register,
        register.columns().stream()
            .map(Column::name)
            .map(name -> cells.getOrDefault(name, ""))
            .toList());
  }

  /** Of one day there is one word on an indicator: saying it again corrects it. */
  private void save(Book book, Register register, List<String> texts) {
    List<CellValue> values =
        new TypedRecord(register, Units.bundled(), book.pack().fiscalYear()).read(texts).values();
    RegisterRows rows = records.rows(book, register);
    Optional<Place> known = rows.findKey(values);
    List<GridLine> wrong =
        typing.save(book, register, List.of(new GridLine(known, texts, Map.of(), false)));
    List<Fault> faults = new ArrayList<>();
    wrong.forEach(line ->
        line.problems()
            .forEach((place, problem) ->
                faults.add(new Fault(register.columns().get(place).name(), problem))));
    if (!faults.isEmpty()) {
      Fault first = faults.getFirst();
      Column column = register.columns().get(register.findColumn(first.field()).orElseThrow());
      throw new ExplainedRefusal(
          HttpStatus.UNPROCESSABLE_CONTENT,
          Bilingual.of(
              column.title().zh() + "：" + first.message().zh(),
              column.title().en() + ": " + first.message().en()),
          faults);
    }
  }

  private static Register register(Book book) {
    return book.find(Attestations.NAME).orElseThrow();
  }

  private static ExplainedRefusal refused(String zh, String en) {
    return new ExplainedRefusal(HttpStatus.CONFLICT, Bilingual.of(zh, en), List.of());
  }
}
