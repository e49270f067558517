package org.plumbline.server.registers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Masking;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.TypedRecord;
import org.plumbline.evidence.register.TypedRecord.Typed;
import org.plumbline.evidence.sql.RegisterRows;
import org.plumbline.evidence.sql.StoredRow;
import org.plumbline.evidence.sql.StoredRow.Place;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;
import org.plumbline.server.audit.Change;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people, or programs, write into single records: all lines of a sheet or none. */
@Component
public class RecordTyping {

  private static final Bilingual TWICE =
      Bilingual.of("主键与另一条记录相同。请更正。", "Another record has the same key. Correct it.");

  private static final Bilingual REFERRED_TO =
      Bilingual.of(
          "其他台账的记录引用这一条，不能删除。请先更正那些记录。",
          "Records of other registers refer to this one. Correct those first.");

  private final RecordDesk desk;

  RecordTyping(RecordDesk desk) {
    this.desk = desk;
  }

  /**
   * Keeps the lines.
   *
   * @return the lines with what is wrong with them; none where all were kept
   */
  @Transactional
  public List<GridLine> save(Book book, Register register, List<GridLine> lines) {
    Sheet sheet = new Sheet(book, register);
    List<GridLine> written = lines.stream().filter(line -> !line.isEmpty()).toList();
    List<GridLine> checked = written.stream().map(sheet::checked).toList();
    if (checked.stream().anyMatch(line -> !line.problems().isEmpty())) {
      return checked;
    }
    List<Change> changes = new ArrayList<>();
    written.stream().filter(GridLine::struck).forEach(line -> sheet.strike(line, changes));
    written.stream().filter(line -> !line.struck()).forEach(line -> sheet.write(line, changes));
    if (!changes.isEmpty()) {
      desk.tell(book, changes);
    }
    return List.of();
  }

  /** The records of one register while lines are held against them. */
  private final class Sheet {

    private final Book book;
    private final Register register;
    private final RegisterRows rows;
    private final TypedRecord reader;
    private final Set<List<CellValue>> keys = new HashSet<>();

    Sheet(Book book, Register register) {
      this.book = book;
      this.register = register;
      this.rows = desk.rows(book, register);
      this.reader = new TypedRecord(register, Units.bundled(), book.pack().fiscalYear());
    }

    GridLine checked(GridLine line) {
      if (line.struck()) {
        return line.with(checkStrike(line));
      }
      Typed typed = reader.read(line.texts());
      Map<Integer, Bilingual> problems = new TreeMap<>(typed.problems());
      if (problems.isEmpty()) {
        checkKey(line.place(), typed.values(), problems);
        checkReferences(typed.values(), problems);
      }
      return line.with(problems);
    }

    /** A record that others refer to stays. */
    private Map<Integer, Bilingual> checkStrike(GridLine line) {
      if (register.key().isEmpty()) {
        return Map.of();
      }
      int place = register.findColumn(register.key().getFirst()).orElseThrow();
      Optional<CellValue> key = line.place().flatMap(rows::find).map(row -> row.cells().at(place));
      boolean wanted =
          key.filter(CellValue.Words.class::isInstance)
              .map(TypedRecord::text)
              .filter(this::isReferredTo)
              .isPresent();
      return wanted ? Map.of(place, REFERRED_TO) : Map.of();
    }

    private boolean isReferredTo(String key) {
      return book.pack().registers().stream()
          .anyMatch(other ->
              other.columns().stream()
                  .filter(column ->
                      column.type() instanceof ColumnType.Reference(String target)
                          && target.equals(register.name()))
                  .anyMatch(column -> desk.rows(book, other).says(column, key)));
    }

    private void checkKey(
        Optional<Place> own, List<CellValue> values, Map<Integer, Bilingual> problems) {
      List<Integer> places =
          register.key().stream().flatMap(name -> register.findColumn(name).stream()).toList();
      if (places.isEmpty()) {
        return;
      }
      boolean first = keys.add(places.stream().map(values::get).toList());
      boolean taken =
          rows.findKey(values).filter(place -> !own.equals(Optional.of(place))).isPresent();
      if (!first || taken) {
        problems.put(places.getFirst(), TWICE);
      }
    }

    private void checkReferences(List<CellValue> values, Map<Integer, Bilingual> problems) {
      for (int place = 0; place < values.size(); place++) {
        if (register.columns().get(place).type() instanceof ColumnType.Reference(String name)
            && values.get(place) instanceof CellValue.Words words) {
          int column = place;
          book.find(name)
              .filter(target -> leadsNowhere(target, words))
              .ifPresent(target -> problems.put(column, nowhere(target)));
        }
      }
    }

    private boolean leadsNowhere(Register target, CellValue.Words key) {
      int place = target.findColumn(target.key().getFirst()).orElseThrow();
      List<CellValue> values = new ArrayList<>();
      target.columns().forEach(_ -> values.add(CellValue.ABSENT));
      values.set(place, key);
      return !desk.origins(book, target).isEmpty()
          && desk.rows(book, target).findKey(values).isEmpty();
    }

    private static Bilingual nowhere(Register target) {
      return Bilingual.of(
          "台账“" + target.title().zh() + "”中没有这个主键。请核对，或先在该台账登记。",
          "The register \"" + target.title().en() + "\" has no such key. Enter it there first.");
    }

    void strike(GridLine line, List<Change> changes) {
      StoredRow row = line.place().flatMap(rows::find).orElseThrow(RecordsRefusal::late);
      rows.strike(row.place());
      changes.add(
          Change.of("record_struck", subject(row.place())).from(told(row.cells().values())));
    }

    void write(GridLine line, List<Change> changes) {
      List<CellValue> values = reader.read(line.texts()).values();
      if (line.place().isEmpty()) {
        Place place = rows.add(rows.typedFile(RecordDesk.TYPED), values);
        changes.add(Change.of("record_added", subject(place)).to(told(values)));
        return;
      }
      StoredRow row = line.place().flatMap(rows::find).orElseThrow(RecordsRefusal::late);
      if (!texts(row.cells().values()).equals(texts(values))) {
        rows.change(row.place(), values);
        changes.add(
            Change.of("record_changed", subject(row.place()))
                .from(told(row.cells().values()))
                .to(told(values)));
      }
    }

    private String subject(Place place) {
      return book.subject(register) + "/" + place.file() + "/" + place.row();
    }

    /** Events outlive records and are read by others: personal data do not go there. */
    private String told(List<CellValue> values) {
      List<String> told = new ArrayList<>();
      for (int place = 0; place < values.size(); place++) {
        Column column = register.columns().get(place);
        String text = TypedRecord.text(Masking.mask(column, values.get(place)));
        if (!text.isEmpty()) {
          told.add(column.name() + "=" + text);
        }
      }
      return String.join("; ", told);
    }
  }

  static List<String> texts(List<CellValue> values) {
    return values.stream().map(TypedRecord::text).collect(Collectors.toList());
  }
}
