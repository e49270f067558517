package org.plumbline.model.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;

/**
 * 指标值. The value an indicator is to reach. Every kind keeps the printed text; what was inferred
 * stands in its assumptions.
 */
public sealed interface Target {

  Printed printed();

  /** The text as printed. */
  default String text() {
    return printed().text();
  }

  default List<Assumption> assumptions() {
    return printed().assumptions();
  }

  /** The name of the kind in public JSON. */
  default String kind() {
    return switch (this) {
      case AtLeast(_, _, Limit limit) -> limit == Limit.INCLUDED ? "at_least" : "more_than";
      case AtMost(_, _, Limit limit) -> limit == Limit.INCLUDED ? "at_most" : "less_than";
      case Exactly _ -> "exactly";
      case Between _ -> "between";
      case Deadline _ -> "deadline";
      case Trend _ -> "trend";
      case State _ -> "state";
      case Grade _ -> "grade";
      case YesNo _ -> "yes_no";
      case Narrative _ -> "narrative";
    };
  }

  /** The amount the target names, where it names exactly one. */
  default Optional<Quantity> quantity() {
    return switch (this) {
      case AtLeast(_, Quantity floor, _) -> Optional.of(floor);
      case AtMost(_, Quantity ceiling, _) -> Optional.of(ceiling);
      case Exactly(_, Quantity value) -> Optional.of(value);
      case Between _, Deadline _, Trend _, State _, Grade _, YesNo _, Narrative _ ->
          Optional.empty();
    };
  }

  /** Whether {@code actual} meets this target, how far, and why; never throws, never guesses. */
  default Attainment attainment(ActualValue actual) {
    return AttainmentRules.judge(this, actual);
  }

  /** 下限 (≥, 不低于, >). A floor. */
  record AtLeast(Printed printed, Quantity floor, Limit limit) implements Target {}

  /** 上限 (≤, 不超过, &lt;). A ceiling. */
  record AtMost(Printed printed, Quantity ceiling, Limit limit) implements Target {}

  /** 定值 (=, or a bare number). One value. */
  record Exactly(Printed printed, Quantity value) implements Target {}

  /** 区间 (18-33毫克/公斤). Both ends included. */
  record Between(Printed printed, Quantity low, Quantity high) implements Target {

    public Between {
      if (!low.comparableWith(high) || low.compareAmount(high) > 0) {
        throw new IllegalArgumentException("Not a range: " + low + " to " + high);
      }
    }
  }

  /**
   * 时限 (≤10月, 年底前). Done by a date.
   *
   * @param by the last day allowed; absent where the text names no year and none was given
   */
  record Deadline(Printed printed, Optional<LocalDate> by) implements Target {}

  /** 趋势 (提高, 降低). A direction against a baseline. */
  record Trend(Printed printed, Direction direction) implements Target {}

  /** 状态 (及时, 良好). A described condition. */
  record State(Printed printed, String word) implements Target {}

  /**
   * 等级 (优良中低差). A scale and the grade wanted.
   *
   * @param scale best first
   * @param wanted absent where only the scale is printed
   */
  record Grade(Printed printed, List<String> scale, Optional<String> wanted) implements Target {

    public Grade {
      scale = List.copyOf(scale);
    }
  }

  /** 是否 (是, 否). A yes/no fact. */
  record YesNo(Printed printed, boolean wanted) implements Target {

    /** The word as the forms print it. */
    public String word() {
      return wanted ? "是" : "否";
    }
  }

  /** 文字描述. Words that carry no value the reader knows. */
  record Narrative(Printed printed) implements Target {}
}
