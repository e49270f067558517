package org.plumbline.evidence.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.text.Bilingual;

/**
 * 取数口径. How an actual value is computed: folds over registers ({@link Leaf}) and what is made of
 * their results. A tree that was loaded is sound: its columns exist and its units fit.
 */
public sealed interface Measure
    permits Leaf,
        Measure.Elapsed,
        Measure.Growth,
        Measure.Change,
        Measure.Ratio,
        Measure.Product,
        Measure.Difference,
        Measure.Total,
        Measure.Rated,
        Measure.Attested {

  /** What kind of value this gives. */
  default ValueType type() {
    return switch (this) {
      case Leaf leaf -> leaf.leafType();
      case Elapsed(_, _, Span span, _) -> new ValueType.Amount(span.unit());
      case Growth(_, _, Unit percent) -> new ValueType.Amount(percent);
      case Change(_, Measure to) -> new ValueType.Change(to.unit());
      case Ratio(_, _, Unit unit) -> new ValueType.Amount(unit);
      case Product(_, _, Unit unit) -> new ValueType.Amount(unit);
      case Difference(Measure of, _) -> of.type();
      case Total(List<Measure> parts) -> parts.getFirst().type();
      case Rated _ -> new ValueType.Rating();
      case Attested _ -> new ValueType.Attested();
    };
  }

  /** The unit of the amount this gives; none where it gives something else. */
  default Unit unit() {
    return switch (type()) {
      case ValueType.Amount(Unit unit) -> unit;
      case ValueType.Change(Unit unit) -> unit;
      case ValueType.Day _, ValueType.Rating _, ValueType.Attested _ -> Unit.NONE;
    };
  }

  /** The measures this is made of, in the order in which they are written. */
  default List<Measure> parts() {
    return switch (this) {
      case Leaf _, Attested _ -> List.of();
      case Elapsed(Measure from, Measure to, _, _) -> List.of(from, to);
      case Growth(Measure from, Measure to, _) -> List.of(from, to);
      case Change(Measure from, Measure to) -> List.of(from, to);
      case Ratio(Measure of, Measure to, _) -> List.of(of, to);
      case Product(Measure left, Measure right, _) -> List.of(left, right);
      case Difference(Measure of, Measure minus) -> List.of(of, minus);
      case Total(List<Measure> parts) -> parts;
      case Rated(Measure of, _, _, _) -> List.of(of);
    };
  }

  /** The folds at the ends of the tree, each once, in the order in which they are written. */
  default List<Leaf> leaves() {
    return allLeaves().distinct().toList();
  }

  private Stream<Leaf> allLeaves() {
    return this instanceof Leaf leaf
        ? Stream.of(leaf)
        : parts().stream().flatMap(Measure::allLeaves);
  }

  /**
   * 历时. Time between two days.
   *
   * @param inclusive whether both ends count
   */
  record Elapsed(Measure from, Measure to, Span span, boolean inclusive) implements Measure {}

  /** 增长率. (to − from) ÷ from. */
  record Growth(Measure from, Measure to, Unit percent) implements Measure {}

  /** 变化. Both values, for a target that only names a direction. */
  record Change(Measure from, Measure to) implements Measure {}

  /** 比. One measure for another: a share where the units compare, else a rate in {@code unit}. */
  record Ratio(Measure of, Measure to, Unit unit) implements Measure {}

  /** 积. One measure times another. */
  record Product(Measure left, Measure right, Unit unit) implements Measure {}

  /** 差. One measure less another, in the unit of the first. */
  record Difference(Measure of, Measure minus) implements Measure {}

  /** 合计. Measures added up, in the unit of the first. */
  record Total(List<Measure> parts) implements Measure {

    public Total {
      parts = List.copyOf(parts);
    }
  }

  /**
   * 定性评价. A qualitative target judged by a figure.
   *
   * @param met the yardstick for 达成, a target as a plan would print it
   * @param partly the yardstick for 部分达成
   * @param because why this figure speaks for the target
   */
  record Rated(Measure of, String met, Optional<String> partly, Bilingual because)
      implements Measure {}

  /**
   * 填报. A figure no register can give; it is typed in, with a document.
   *
   * @param because why no register can give it
   */
  record Attested(Bilingual because) implements Measure {}
}
