package org.plumbline.evaluation.monitoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Attainment;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.MonitoringRules;

/** 绩效目标监控. An actual value against the schedule of its target; total over both. */
final class IndicatorWatch {

  private static final int SHOWN = 2;

  private final Clockwork clock;
  private final MonitoringRules rules;

  IndicatorWatch(Clockwork clock, MonitoringRules rules) {
    this.clock = clock;
    this.rules = rules;
  }

  Standing look(Indicator indicator, Target target, Optional<ActualValue> actual) {
    if (target instanceof Target.Deadline(_, Optional<LocalDate> by) && by.isPresent()) {
      return deadline(by.get(), actual);
    }
    if (actual.isEmpty()) {
      return Standing.unknown(Bilingual.of("没有实际值，不能判断", "No actual value was given"));
    }
    if (actual.get() instanceof ActualValue.Amount(Quantity amount)) {
      return amount(indicator, target, amount);
    }
    return whole(target, actual.get());
  }

  private Standing deadline(LocalDate by, Optional<ActualValue> actual) {
    Bilingual schedule = Bilingual.format("%s 前完成", "Done by %s", by);
    if (actual.isPresent() && actual.get() instanceof ActualValue.DoneOn(LocalDate done)) {
      boolean inTime = !done.isAfter(by);
      return new Standing(
              Optional.empty(),
              inTime ? Light.GREEN : Light.RED,
              schedule,
              Optional.of(inTime ? BigDecimal.ONE : BigDecimal.ZERO),
              Optional.of(Bilingual.format("已于 %s 完成", "Done on %s", done)))
          .finished();
    }
    if (actual.isPresent()) {
      return Standing.unknown(
          Bilingual.of("时限指标的实际值应为日期", "A deadline needs a date as its actual value"));
    }
    return clock.at().isAfter(by)
        ? new Standing(
            Optional.empty(),
            Light.RED,
            schedule,
            Optional.of(BigDecimal.ZERO),
            Optional.of(Bilingual.of("时限已过，未报完成日期", "Overdue, and no date of completion")))
        : Standing.unknown(Bilingual.format("未到期（%s）", "Not due yet (%s)", by));
  }

  private Standing amount(Indicator indicator, Target target, Quantity actual) {
    return switch (target) {
      case Target.AtLeast(_, Quantity floor, _) ->
          upwards(indicator, target, new Pair(actual, floor));
      case Target.Exactly(_, Quantity value) ->
          indicator.dimension().filter(d -> d.isCost()).isPresent()
              ? ceiling(target, actual, value)
              : upwards(indicator, target, new Pair(actual, value));
      case Target.AtMost(_, Quantity ceiling, _) -> ceiling(target, actual, ceiling);
      case Target.Between _,
          Target.Deadline _,
          Target.Trend _,
          Target.State _,
          Target.Grade _,
          Target.YesNo _,
          Target.Narrative _ ->
          whole(target, new ActualValue.Amount(actual));
    };
  }

  private record Pair(Quantity actual, Quantity wanted) {}

  private Standing upwards(Indicator indicator, Target target, Pair pair) {
    Quantity actual = pair.actual();
    Quantity wanted = pair.wanted();
    if (!actual.comparableWith(wanted)) {
      return Standing.unknown(target.attainment(new ActualValue.Amount(actual)).reason());
    }
    if (!rules.growing().contains(wanted.unit().dimension()) || wanted.baseAmount().signum() <= 0) {
      return whole(target, new ActualValue.Amount(actual));
    }
    GrowthSchedule growth = GrowthSchedule.of(indicator, wanted, clock);
    BigDecimal due = growth.dueShare();
    BigDecimal ofTarget = quotient(actual.baseAmount(), wanted.baseAmount());
    BigDecimal progress = ofTarget.divide(due, MathContext.DECIMAL128);
    Standing standing =
        new Standing(
            Optional.of(progress),
            clock.lightOf(progress),
            growth.words(shown(wanted.amount().multiply(due), wanted)),
            Optional.of(progress),
            Optional.of(
                Bilingual.format(
                    "按目前进度全年预计 %s",
                    "At this pace %s by year end",
                    shown(actual.amount().divide(due, MathContext.DECIMAL128), actual))));
    return ofTarget.compareTo(BigDecimal.ONE) >= 0 ? standing.finished() : standing;
  }

  private static Quantity shown(BigDecimal amount, Quantity like) {
    return new Quantity(amount.setScale(SHOWN, RoundingMode.HALF_UP), like.unit());
  }

  /** Inside the limit is green; at the pace so far the year may still break it. */
  private Standing ceiling(Target target, Quantity actual, Quantity ceiling) {
    if (!actual.comparableWith(ceiling)) {
      return Standing.unknown(target.attainment(new ActualValue.Amount(actual)).reason());
    }
    Bilingual schedule = Bilingual.format("不超过 %s", "At most %s", ceiling);
    if (actual.compareAmount(ceiling) > 0) {
      return new Standing(
          Optional.empty(),
          Light.RED,
          schedule,
          Optional.of(BigDecimal.ZERO),
          Optional.of(Bilingual.of("已超过上限", "Already above the limit")));
    }
    boolean grows = rules.growing().contains(ceiling.unit().dimension());
    Quantity byYearEnd =
        shown(actual.amount().divide(clock.yearGone(), MathContext.DECIMAL128), actual);
    boolean breaks = grows && byYearEnd.compareAmount(ceiling) > 0;
    return new Standing(
        Optional.empty(),
        Light.GREEN,
        schedule,
        Optional.of(breaks ? rules.possibleFrom() : BigDecimal.ONE),
        grows ? Optional.of(atThisPace(byYearEnd, breaks)) : Optional.of(stays(actual)));
  }

  private static Bilingual atThisPace(Quantity byYearEnd, boolean breaks) {
    return breaks
        ? Bilingual.format(
            "按目前进度全年预计 %s，将超过上限；一次性发生的除外",
            "At this pace %s by year end, above the limit, unless it all came at once", byYearEnd)
        : Bilingual.format("按目前进度全年预计 %s", "At this pace %s by year end", byYearEnd);
  }

  private static Bilingual stays(Quantity actual) {
    return Bilingual.format("按目前水平不变，全年预计 %s", "If it stays as it is, %s for the year", actual);
  }

  /** What does not grow is held against the whole target at any time. */
  private Standing whole(Target target, ActualValue actual) {
    Attainment attainment = target.attainment(actual);
    Bilingual schedule =
        Bilingual.format(
            "不随时间累计，随时对照全年指标值 %s",
            "Does not add up over time: held against the whole target %s", target.text());
    return switch (attainment.verdict()) {
      case MET ->
          new Standing(
              attainment.ratio(),
              Light.GREEN,
              schedule,
              Optional.of(BigDecimal.ONE),
              Optional.of(asItStands(attainment)));
      case NOT_MET ->
          new Standing(
              attainment.ratio(),
              attainment.ratio().map(clock::lightOf).orElse(Light.RED),
              schedule,
              attainment.ratio(),
              Optional.of(asItStands(attainment)));
      case UNDECIDABLE -> Standing.unknown(attainment.reason());
    };
  }

  private static Bilingual asItStands(Attainment attainment) {
    return Bilingual.of(
        "按目前水平不变：" + attainment.reason().zh(), "If it stays as it is: " + attainment.reason().en());
  }

  private static BigDecimal quotient(BigDecimal of, BigDecimal by) {
    return of.divide(by, MathContext.DECIMAL128);
  }
}
