package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.measure.Span;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Attainment.Verdict;
import org.plumbline.model.target.Rating;
import org.plumbline.model.target.Target;

/**
 * 求值. From the values of the leaves to the value of a measure. Where a part has no value, the whole
 * has none, for the same reason.
 *
 * @param leaves the value of every leaf
 * @param yardsticks how a yardstick of a pack reads
 */
public record Evaluator(Map<Leaf, Outcome> leaves, Function<String, Target> yardsticks) {

  public Evaluator {
    leaves = Map.copyOf(leaves);
  }

  /** The value of a measure. */
  public Outcome evaluate(Measure measure) {
    return switch (measure) {
      case Leaf leaf -> leaf(leaf);
      case Measure.Elapsed(Measure from, Measure to, Span span, boolean inclusive) ->
          elapsed(evaluate(from), evaluate(to), span, inclusive);
      case Measure.Growth(Measure from, Measure to, Unit percent) ->
          amounts(from, to, (first, last) -> quotient(last.minus(first), first, percent));
      case Measure.Change(Measure from, Measure to) ->
          both(evaluate(from), evaluate(to), (first, last) -> change(first, last, measure.unit()));
      case Measure.Ratio(Measure of, Measure to, Unit unit) ->
          amounts(of, to, (part, whole) -> quotient(part, whole, unit));
      case Measure.Product(Measure left, Measure right, Unit unit) ->
          amounts(left, right, (one, other) -> known(one.times(other), unit));
      case Measure.Difference(Measure of, Measure minus) ->
          amounts(of, minus, (one, other) -> known(one.minus(other), measure.unit()));
      case Measure.Total(List<Measure> parts) -> total(parts, measure.unit());
      case Measure.Rated rated -> rated(rated);
      case Measure.Attested _ -> Outcome.undecidable("没有人填报", "nobody has attested it");
    };
  }

  private Outcome leaf(Leaf leaf) {
    Outcome outcome = leaves.get(leaf);
    return outcome == null ? Finish.notSupplied(leaf) : outcome;
  }

  private static Outcome elapsed(Outcome from, Outcome to, Span span, boolean inclusive) {
    return both(
        from,
        to,
        (first, last) -> {
          if (!(first instanceof ActualValue.DoneOn(LocalDate start))
              || !(last instanceof ActualValue.DoneOn(LocalDate end))) {
            return Outcome.undecidable("历时需要两个日期", "time passes between two days");
          }
          LocalDate until = inclusive ? end.plusDays(1) : end;
          BigDecimal passed = BigDecimal.valueOf(span.between(start, until));
          return new Outcome.Known(new ActualValue.Amount(new Quantity(passed, span.unit())));
        });
  }

  private static Outcome change(ActualValue from, ActualValue to, Unit unit) {
    Optional<Quantity> first = quantity(from);
    Optional<Quantity> last = quantity(to);
    if (first.isEmpty() || last.isEmpty()) {
      return notAmounts();
    }
    Quantity baseline = Fraction.base(first.get()).in(unit);
    return new Outcome.Known(new ActualValue.Change(baseline, last.get()));
  }

  private Outcome total(List<Measure> parts, Unit unit) {
    Outcome sum = known(Fraction.of(BigDecimal.ZERO), unit);
    for (Measure part : parts) {
      sum =
          both(
              sum,
              evaluate(part),
              (one, other) ->
                  fractions(one, other, (left, right) -> known(left.plus(right), unit)));
    }
    return sum;
  }

  private Outcome rated(Measure.Rated rated) {
    return switch (evaluate(rated.of())) {
      case Outcome.Undecidable undecidable -> undecidable;
      case Outcome.Known(ActualValue value) -> rate(value, rated);
    };
  }

  private Outcome rate(ActualValue value, Measure.Rated rated) {
    Optional<Verdict> partly = rated.partly().map(yardstick -> verdict(yardstick, value));
    return switch (verdict(rated.met(), value)) {
      case MET -> rating(Rating.MET);
      case NOT_MET ->
          switch (partly.orElse(Verdict.NOT_MET)) {
            case MET -> rating(Rating.PARTLY);
            case NOT_MET -> rating(Rating.NOT);
            case UNDECIDABLE -> unfit(rated.partly().orElse(""));
          };
      case UNDECIDABLE -> unfit(rated.met());
    };
  }

  private Verdict verdict(String yardstick, ActualValue value) {
    Target target = yardsticks.apply(yardstick);
    return target.attainment(Conversion.toUnitOf(target, value)).verdict();
  }

  private static Outcome unfit(String yardstick) {
    return Outcome.undecidable(
        "标准“%s”不能用来衡量这个值", "the yardstick \"%s\" does not fit this value", yardstick);
  }

  private static Outcome rating(Rating rating) {
    return new Outcome.Known(new ActualValue.Rated(rating, Optional.empty()));
  }

  private Outcome amounts(
      Measure first, Measure second, BiFunction<Fraction, Fraction, Outcome> made) {
    return both(evaluate(first), evaluate(second), (one, other) -> fractions(one, other, made));
  }

  private static Outcome fractions(
      ActualValue one, ActualValue other, BiFunction<Fraction, Fraction, Outcome> made) {
    Optional<Quantity> left = quantity(one);
    Optional<Quantity> right = quantity(other);
    return left.isPresent() && right.isPresent()
        ? made.apply(Fraction.base(left.get()), Fraction.base(right.get()))
        : notAmounts();
  }

  private static Outcome both(
      Outcome first, Outcome second, BiFunction<ActualValue, ActualValue, Outcome> made) {
    return switch (first) {
      case Outcome.Undecidable undecidable -> undecidable;
      case Outcome.Known(ActualValue one) ->
          switch (second) {
            case Outcome.Undecidable undecidable -> undecidable;
            case Outcome.Known(ActualValue other) -> made.apply(one, other);
          };
    };
  }

  private static Outcome quotient(Fraction part, Fraction whole, Unit unit) {
    return whole.isZero()
        ? Outcome.undecidable("除数为零", "division by zero")
        : known(part.over(whole), unit);
  }

  private static Outcome known(Fraction base, Unit unit) {
    return new Outcome.Known(new ActualValue.Amount(base.in(unit)));
  }

  private static Optional<Quantity> quantity(ActualValue value) {
    return value instanceof ActualValue.Amount(Quantity quantity)
        ? Optional.of(quantity)
        : Optional.empty();
  }

  private static Outcome notAmounts() {
    return Outcome.undecidable("参与计算的不是数量", "what is computed with is not an amount");
  }
}
