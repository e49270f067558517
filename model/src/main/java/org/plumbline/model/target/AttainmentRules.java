package org.plumbline.model.target;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.Attainment.Verdict;
import org.plumbline.model.target.Target.AtLeast;
import org.plumbline.model.target.Target.AtMost;
import org.plumbline.model.target.Target.Between;
import org.plumbline.model.target.Target.Deadline;
import org.plumbline.model.target.Target.Exactly;
import org.plumbline.model.target.Target.Grade;
import org.plumbline.model.target.Target.Narrative;
import org.plumbline.model.target.Target.State;
import org.plumbline.model.target.Target.Trend;
import org.plumbline.model.target.Target.YesNo;
import org.plumbline.model.text.Bilingual;

/** Target against actual value, total over both. */
final class AttainmentRules {

  private AttainmentRules() {}

  static Attainment judge(Target target, ActualValue actual) {
    return switch (actual) {
      case ActualValue.Amount(Quantity amount) -> amount(target, amount);
      case ActualValue.DoneOn(LocalDate date) -> date(target, date);
      case ActualValue.Change(Quantity baseline, Quantity current) ->
          change(target, baseline, current);
      case ActualValue.Rated(Rating rating, Optional<BigDecimal> share) ->
          rated(target, rating, share);
      case ActualValue.Stated(String words) -> stated(target, words.strip());
    };
  }

  private static Attainment amount(Target target, Quantity actual) {
    return switch (target) {
      case AtLeast(_, Quantity floor, Limit limit) ->
          compared(actual, floor, order -> limit == Limit.INCLUDED ? order >= 0 : order > 0, false);
      case AtMost(_, Quantity ceiling, Limit limit) ->
          compared(
              actual, ceiling, order -> limit == Limit.INCLUDED ? order <= 0 : order < 0, true);
      case Exactly(_, Quantity value) -> compared(actual, value, order -> order == 0, false);
      case Between(_, Quantity low, Quantity high) -> inside(actual, low, high);
      case Deadline _, Trend _, State _, Grade _, YesNo _, Narrative _ ->
          mismatch(target, "一个数量", "an amount");
    };
  }

  private static Attainment date(Target target, LocalDate date) {
    return switch (target) {
      case Deadline(_, Optional<LocalDate> by) ->
          by.map(due -> verdict(!date.isAfter(due), date.toString(), "≤ " + due))
              .orElseGet(() ->
                  undecidable(
                      Bilingual.format(
                          "目标“%s”没有年份，无法与 %s 比较",
                          "The target \"%s\" names no year to hold against %s",
                          target.text(),
                          date)));
      case AtLeast _,
          AtMost _,
          Exactly _,
          Between _,
          Trend _,
          State _,
          Grade _,
          YesNo _,
          Narrative _ ->
          mismatch(target, "一个日期", "a date");
    };
  }

  private static Attainment change(Target target, Quantity baseline, Quantity current) {
    return switch (target) {
      case Trend(_, Direction direction) -> {
        if (!baseline.comparableWith(current)) {
          yield differentUnits(current, baseline);
        }
        int order = current.compareAmount(baseline);
        boolean met =
            switch (direction) {
              case UP -> order > 0;
              case DOWN -> order < 0;
              case HOLD -> order == 0;
              case NOT_LOWER -> order >= 0;
              case NOT_HIGHER -> order <= 0;
            };
        yield verdict(met, current.toString(), target.text() + " (" + baseline + ")");
      }
      case AtLeast _,
          AtMost _,
          Exactly _,
          Between _,
          Deadline _,
          State _,
          Grade _,
          YesNo _,
          Narrative _ ->
          ChangeSize.isWanted(target)
              ? ChangeSize.of(target, baseline, current)
                  .map(size -> amount(target, size))
                  .orElseGet(() -> mismatch(target, "基期与现值", "a former and a present value"))
              : amount(target, current);
    };
  }

  private static Attainment rated(Target target, Rating rating, Optional<BigDecimal> share) {
    Verdict verdict = rating == Rating.MET ? Verdict.MET : Verdict.NOT_MET;
    Bilingual reason =
        switch (rating) {
          case MET -> Bilingual.of("评为达成", "Rated as met");
          case PARTLY -> Bilingual.of("评为部分达成", "Rated as partly met");
          case NOT -> Bilingual.of("评为未达成", "Rated as not met");
        };
    return switch (target) {
      case Trend _, State _, Grade _, YesNo _, Narrative _, Deadline _ ->
          new Attainment(verdict, share, reason);
      case AtLeast _, AtMost _, Exactly _, Between _ -> mismatch(target, "一个定性评价", "a rating");
    };
  }

  private static Attainment stated(Target target, String words) {
    return switch (target) {
      case Grade(_, List<String> scale, Optional<String> wanted) -> grade(scale, wanted, words);
      case YesNo yesNo when words.equals("是") || words.equals("否") ->
          verdict(yesNo.word().equals(words), words, yesNo.word());
      case State(_, String word) when word.equals(words) -> verdict(true, words, word);
      case AtLeast _,
          AtMost _,
          Exactly _,
          Between _,
          Deadline _,
          Trend _,
          State _,
          YesNo _,
          Narrative _ ->
          mismatch(target, "“" + words + "”", "\"" + words + "\"");
    };
  }

  private static Attainment grade(List<String> scale, Optional<String> wanted, String words) {
    int reached = scale.indexOf(words);
    if (reached < 0 || wanted.isEmpty()) {
      return undecidable(
          Bilingual.format(
              "“%s”不在等级 %s 中，或未写要求的等级",
              "\"%s\" is not on the scale %s, or no grade is wanted",
              words,
              String.join("", scale)));
    }
    return verdict(reached <= scale.indexOf(wanted.get()), words, wanted.get());
  }

  private interface Test {
    boolean passes(int order);
  }

  private static Attainment compared(Quantity actual, Quantity bound, Test test, boolean reverse) {
    if (!actual.comparableWith(bound)) {
      return differentUnits(actual, bound);
    }
    Quantity above = reverse ? bound : actual;
    Quantity below = reverse ? actual : bound;
    boolean met = test.passes(actual.compareAmount(bound));
    return new Attainment(
        met ? Verdict.MET : Verdict.NOT_MET, ratio(above, below), held(met, actual, bound));
  }

  private static Optional<BigDecimal> ratio(Quantity above, Quantity below) {
    return below.baseAmount().signum() <= 0 || above.baseAmount().signum() < 0
        ? Optional.empty()
        : Optional.of(above.baseAmount().divide(below.baseAmount(), MathContext.DECIMAL64));
  }

  private static Attainment inside(Quantity actual, Quantity low, Quantity high) {
    if (!actual.comparableWith(low)) {
      return differentUnits(actual, low);
    }
    boolean met = actual.compareAmount(low) >= 0 && actual.compareAmount(high) <= 0;
    return verdict(met, actual.toString(), low + " – " + high);
  }

  private static Attainment verdict(boolean met, Object actual, Object wanted) {
    return new Attainment(
        met ? Verdict.MET : Verdict.NOT_MET, Optional.empty(), held(met, actual, wanted));
  }

  private static Bilingual held(boolean met, Object actual, Object wanted) {
    return met
        ? Bilingual.format("实际 %s，达到 %s", "Actual %s meets %s", actual, wanted)
        : Bilingual.format("实际 %s，未达到 %s", "Actual %s does not meet %s", actual, wanted);
  }

  private static Attainment differentUnits(Quantity actual, Quantity wanted) {
    return undecidable(
        Bilingual.format(
            "%s 与 %s 的单位不能比较", "The units of %s and %s do not compare", actual, wanted));
  }

  private static Attainment mismatch(Target target, String zh, String en) {
    return undecidable(
        Bilingual.of(
            "目标“" + target.text() + "”不能用" + zh + "来判断",
            "The target \"" + target.text() + "\" cannot be judged by " + en));
  }

  private static Attainment undecidable(Bilingual reason) {
    return new Attainment(Verdict.UNDECIDABLE, Optional.empty(), reason);
  }
}
