package org.plumbline.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.fold.Conversion;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.evidence.register.Attestations;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Evidence;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterRecord;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Attainment.Verdict;
import org.plumbline.model.target.Rating;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Units;

/** 佐证登记簿. The typed-in values that are known on a day, and which indicator each answers. */
final class AttestationBook {

  private final Register register;
  private final Units units;
  private final List<RegisterRecord> known = new ArrayList<>();

  private AttestationBook(Register register, Units units) {
    this.register = register;
    this.units = units;
  }

  static AttestationBook of(Evidence evidence, Units units) {
    Optional<Records> records = evidence.find(Attestations.NAME);
    Register register = records.map(Records::register).orElseGet(Attestations::register);
    AttestationBook book = new AttestationBook(register, units);
    records.ifPresent(found ->
        found.forEach(cells -> {
          if (book.attestedOn(cells).filter(day -> !day.isAfter(evidence.asOf())).isPresent()) {
            book.known.add(cells);
          }
        }));
    return book;
  }

  /** The latest word on an indicator; of one day, the last written. */
  Optional<RegisterRecord> find(IndicatorMeasure indicator) {
    Optional<RegisterRecord> latest = Optional.empty();
    for (RegisterRecord cells : known) {
      if (answers(cells, indicator)
          && latest.flatMap(this::attestedOn).filter(day -> isBefore(cells, day)).isEmpty()) {
        latest = Optional.of(cells);
      }
    }
    return latest;
  }

  /** Those that answer none of {@code indicators}. */
  List<RegisterRecord> listLoose(List<IndicatorMeasure> indicators) {
    return known.stream()
        .filter(cells -> indicators.stream().noneMatch(indicator -> answers(cells, indicator)))
        .toList();
  }

  Attestation attestation(RegisterRecord cells) {
    String by = words(cells, "attested_by").orElse("");
    return new Attestation(
        words(cells, "document").orElse(""),
        by,
        attestedOn(cells).orElseThrow(),
        words(cells, "second_by").filter(second -> !second.equals(by)),
        cells);
  }

  /** The value that decides the target, where a record gives several shapes of it. */
  Outcome outcome(RegisterRecord cells, Target target) {
    List<ActualValue> values = new ArrayList<>();
    amount(cells).ifPresent(values::add);
    day(cells, "date").map(ActualValue.DoneOn::new).ifPresent(values::add);
    words(cells, "rating").flatMap(AttestationBook::rating).ifPresent(values::add);
    words(cells, "words").map(ActualValue.Stated::new).ifPresent(values::add);
    return values.stream()
        .map(value -> Conversion.toUnitOf(target, value))
        .filter(value -> target.attainment(value).verdict() != Verdict.UNDECIDABLE)
        .findFirst()
        .or(() -> values.stream().findFirst())
        .<Outcome>map(Outcome.Known::new)
        .orElseGet(() -> Outcome.undecidable("填报中没有值", "the attestation gives no value"));
  }

  private Optional<ActualValue> amount(RegisterRecord cells) {
    return cell(cells, "value") instanceof CellValue.Amount(BigDecimal amount)
        ? Optional.of(new ActualValue.Amount(new Quantity(amount, unit(cells))))
        : Optional.empty();
  }

  private Unit unit(RegisterRecord cells) {
    return words(cells, "unit")
        .map(symbol ->
            units.find(symbol).orElseGet(() -> Unit.itself(symbol, QuantityDimension.OTHER)))
        .orElse(Unit.NONE);
  }

  private static Optional<ActualValue> rating(String word) {
    return switch (word) {
      case "达成" -> Optional.of(new ActualValue.Rated(Rating.MET, Optional.empty()));
      case "部分达成" -> Optional.of(new ActualValue.Rated(Rating.PARTLY, Optional.empty()));
      case "未达成" -> Optional.of(new ActualValue.Rated(Rating.NOT, Optional.empty()));
      default -> Optional.empty();
    };
  }

  private boolean answers(RegisterRecord cells, IndicatorMeasure indicator) {
    return words(cells, "dimension").filter(word -> names(word, indicator.dimension())).isPresent()
        && words(cells, "indicator").filter(indicator.name()::equals).isPresent()
        && indicator
            .description()
            .map(wanted -> words(cells, "description").filter(wanted::equals).isPresent())
            .orElse(true);
  }

  private static boolean names(String word, Dimension dimension) {
    return word.equals(dimension.code())
        || word.equals(dimension.official())
        || (word + "指标").equals(dimension.official());
  }

  private boolean isBefore(RegisterRecord cells, LocalDate day) {
    return attestedOn(cells).filter(its -> its.isBefore(day)).isPresent();
  }

  private Optional<LocalDate> attestedOn(RegisterRecord cells) {
    return day(cells, "attested_on");
  }

  private Optional<LocalDate> day(RegisterRecord cells, String column) {
    return cell(cells, column) instanceof CellValue.Day(LocalDate day)
        ? Optional.of(day)
        : Optional.empty();
  }

  private Optional<String> words(RegisterRecord cells, String column) {
    return cell(cells, column) instanceof CellValue.Words(String text)
        ? Optional.of(text)
        : Optional.empty();
  }

  private CellValue cell(RegisterRecord cells, String column) {
    return register.findColumn(column).map(cells::at).orElse(CellValue.ABSENT);
  }
}
