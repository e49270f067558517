package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Period;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.text.Bilingual;

/** From a tally to a value: division, rounding, and when there is none. */
public final class Finish {

  private Finish() {}

  /** The value of {@code leaf}, where going through its register gave {@code tally}. */
  public static Outcome of(Leaf leaf, Tally tally, AsOf asOf) {
    Optional<Outcome> early = tooEarly(leaf, asOf);
    return early.orElseGet(() -> finish(leaf, tally));
  }

  /** The value of a leaf whose register was not supplied. */
  public static Outcome notSupplied(Leaf leaf) {
    var title = leaf.register().title();
    return new Outcome.Undecidable(
        Bilingual.of(
            "没有提供台账“" + title.zh() + "”", "the register \"" + title.en() + "\" was not supplied"));
  }

  private static Outcome finish(Leaf leaf, Tally tally) {
    Unit unit = leaf.unit();
    return switch (tally) {
      case Tally.Count(long records) -> amount(BigDecimal.valueOf(records), unit);
      case Tally.Distinct(long values, _) -> amount(BigDecimal.valueOf(values), unit);
      case Tally.Sum(BigDecimal sum, long records) -> sum(leaf, sum, records);
      case Tally.Extreme(Optional<BigDecimal> value, _) ->
          value.map(found -> amount(found, unit)).orElseGet(() -> nothing(leaf));
      case Tally.Part(BigDecimal part, BigDecimal whole, _) ->
          whole.signum() == 0 ? nothing(leaf) : ratio(part, whole, unit);
      case Tally.Day(Optional<LocalDate> day, _) ->
          day.<Outcome>map(found -> new Outcome.Known(new ActualValue.DoneOn(found)))
              .orElseGet(() -> nothing(leaf));
      case Tally.Stock(Optional<BigDecimal> balance, _) ->
          balance.map(found -> amount(found, unit)).orElseGet(() -> nothing(leaf));
      case Tally.Turned(BigDecimal out, Optional<BigDecimal> opening, _) ->
          opening
              .filter(found -> found.signum() != 0)
              .map(found -> ratio(out, found, unit))
              .orElseGet(() ->
                  Outcome.undecidable(
                      "期初没有结存，不能作除数",
                      "nothing was in stock before the period, so nothing to divide by"));
    };
  }

  private static Outcome sum(Leaf leaf, BigDecimal sum, long records) {
    if (!(leaf instanceof Leaf.Average)) {
      return amount(sum, leaf.unit());
    }
    return records == 0
        ? nothing(leaf)
        : amount(new Fraction(sum, BigDecimal.valueOf(records)).rounded(), leaf.unit());
  }

  /** A balance of a day ahead, or a period that has not begun, is not known yet. */
  private static Optional<Outcome> tooEarly(Leaf leaf, AsOf asOf) {
    return switch (leaf) {
      case Leaf.Balance(_, _, var at) -> ahead(asOf.day(at), asOf);
      case Leaf.LowestBalance(_, _, Period over) -> ahead(asOf.range(over).from(), asOf);
      case Leaf.Turnover(_, _, Period over, _) -> ahead(asOf.range(over).from(), asOf);
      case Leaf.Count _,
          Leaf.Distinct _,
          Leaf.Sum _,
          Leaf.Average _,
          Leaf.Minimum _,
          Leaf.Maximum _,
          Leaf.Farthest _,
          Leaf.Share _,
          Leaf.Earliest _,
          Leaf.Latest _ ->
          Optional.empty();
    };
  }

  private static Optional<Outcome> ahead(LocalDate day, AsOf asOf) {
    return day.isAfter(asOf.day())
        ? Optional.of(
            Outcome.undecidable(
                "%s 在截止日 %s 之后，尚未到来", "%s lies after the as-of day %s", day, asOf.day()))
        : Optional.empty();
  }

  private static Outcome nothing(Leaf leaf) {
    var title = leaf.register().title();
    return new Outcome.Undecidable(
        Bilingual.of(
            "台账“" + title.zh() + "”中没有符合条件的记录",
            "no record of the register \"" + title.en() + "\" counts"));
  }

  private static Outcome ratio(BigDecimal part, BigDecimal whole, Unit unit) {
    return new Outcome.Known(new ActualValue.Amount(new Fraction(part, whole).in(unit)));
  }

  private static Outcome amount(BigDecimal amount, Unit unit) {
    return new Outcome.Known(new ActualValue.Amount(new Quantity(amount, unit)));
  }
}
