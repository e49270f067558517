package org.plumbline.server.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.plumbline.evidence.Attestation;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.explain.Explanation;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.WatchSpec;
import org.plumbline.evidence.register.Masking;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.evidence.register.TypedRecord;
import org.plumbline.evidence.sql.SqlTallies;
import org.plumbline.forms.measured.RecordsBehind;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.registers.Book;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/** All that stands behind one value: its sentence, its course over the year, its records. */
@Component
class ValueSheets {

  private static final int SHOWN = 100;

  private final DSLContext statements;
  private final ResultsDesk desk;
  private final Histories histories;

  ValueSheets(DSLContext statements, ResultsDesk desk, Histories histories) {
    this.statements = statements;
    this.desk = desk;
    this.histories = histories;
  }

  /** One indicator. */
  record ValueSheet(
      KeptValue value, History history, List<Part> parts, Optional<Attestation> attestation) {}

  /** One watch. */
  record WatchSheet(WatchSpec watch, History history, List<Part> parts) {}

  /** Records that a part of the measure counts: the first of them. */
  record Part(
      Bilingual words, Register register, long count, List<Bilingual> titles, List<Line> lines) {}

  /** A record as it is shown, with where it came from. */
  record Line(String file, int row, boolean synthetic, List<String> cells) {}

  @Transactional(readOnly = true)
  public ValueSheet ofIndicator(Book book, int ordinal, boolean personal) {
    IndicatorMeasure indicator = indicator(book, ordinal);
    Pack pack = book.pack();
    Pack only = new Pack(pack.heading(), pack.registers(), List.of(indicator), List.of());
    IndicatorResult result =
        desk.measurement(book, only, desk.day(book)).measure().indicators().getFirst();
    boolean attested = indicator.measure() instanceof Measure.Attested;
    return new ValueSheet(
        KeptValue.of(ordinal, result, attested),
        histories.ofIndicator(book, indicator),
        parts(book, indicator.measure(), personal),
        result.attestation());
  }

  @Transactional(readOnly = true)
  public WatchSheet ofWatch(Book book, String name, boolean personal) {
    WatchSpec watch =
        book.pack().watches().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return new WatchSheet(
        watch, histories.ofWatch(book, watch), parts(book, watch.measure(), personal));
  }

  static IndicatorMeasure indicator(Book book, int ordinal) {
    List<IndicatorMeasure> indicators = book.pack().indicators();
    if (ordinal < 1 || ordinal > indicators.size()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return indicators.get(ordinal - 1);
  }

  private List<Part> parts(Book book, Measure measure, boolean personal) {
    SqlTallies tallies = new SqlTallies(statements, book.home());
    AsOf asOf = new AsOf(book.pack().fiscalYear(), desk.day(book));
    List<Part> parts = new ArrayList<>();
    for (Leaf leaf : measure.leaves()) {
      parts.add(
          new Part(
              Explanation.describe(leaf, asOf),
              leaf.register(),
              tallies.tally(leaf, asOf).records(),
              leaf.register().columns().stream().map(RecordsBehind::title).toList(),
              tallies.listRecords(leaf, asOf, SHOWN).stream()
                  .map(cells -> line(leaf.register(), cells, personal))
                  .toList()));
    }
    return parts;
  }

  private static Line line(Register register, RegisterRecord cells, boolean personal) {
    List<String> texts = new ArrayList<>();
    for (int place = 0; place < register.columns().size(); place++) {
      texts.add(
          TypedRecord.text(
              personal
                  ? cells.at(place)
                  : Masking.mask(register.columns().get(place), cells.at(place))));
    }
    return new Line(cells.file().name(), cells.row(), cells.file().synthetic(), texts);
  }
}
