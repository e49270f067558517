package org.plumbline.evaluation.scoring;

import static org.plumbline.evaluation.scoring.Figures.quotient;
import static org.plumbline.evaluation.scoring.Figures.shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Attainment;
import org.plumbline.model.target.Rating;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Scheme;

/** 赋分规则. What every kind of target and actual value earns; total over both. */
final class AwardRules {

  private static final Scheme.Band WHOLE = new Scheme.Band(BigDecimal.ZERO, BigDecimal.ONE);

  private final Scheme.Rules rules;
  private final AmountAward amounts;
  private final Map<Rating, List<Bilingual>> unchosen = new EnumMap<>(Rating.class);

  AwardRules(Scheme scheme) {
    this.rules = scheme.rules();
    for (Rating rating : Rating.values()) {
      unchosen.put(rating, unchosen(rating, rules));
    }
    this.amounts = new AmountAward(rules);
  }

  Award award(Indicator indicator, Target target, ActualValue actual) {
    return switch (actual) {
      case ActualValue.Amount(Quantity amount) when amount.unit().equals(Unit.NONE) ->
          withoutUnit(indicator, target, amount);
      case ActualValue.Amount(Quantity amount) -> amount(indicator, target, amount);
      case ActualValue.DoneOn(LocalDate date) -> date(target, date);
      case ActualValue.Change _ when target instanceof Target.Trend -> trend(target, actual);
      case ActualValue.Change(_, Quantity current) -> amount(indicator, target, current);
      case ActualValue.Rated(Rating rating, Optional<BigDecimal> share) ->
          rated(target, actual, rating, share);
      case ActualValue.Stated(String words) -> stated(target, actual, words.strip());
    };
  }

  /** A bare number is taken to be in the unit of the target, and the sheet says so. */
  private Award withoutUnit(Indicator indicator, Target target, Quantity actual) {
    Optional<Unit> unit =
        target.quantity().map(Quantity::unit).filter(wanted -> !wanted.equals(Unit.NONE));
    if (unit.isEmpty()) {
      return amount(indicator, target, actual);
    }
    Award award = amount(indicator, target, new Quantity(actual.amount(), unit.get()));
    return award instanceof Award.Earned earned ? earned.with(unitAssumed(unit.get())) : award;
  }

  private static Bilingual unitAssumed(Unit unit) {
    return Bilingual.format(
        "实际值未写单位，按指标值的单位“%s”",
        "The actual value has no unit; that of the target, \"%s\", is assumed", unit.symbol());
  }

  private Award amount(Indicator indicator, Target target, Quantity actual) {
    return switch (target) {
      case Target.AtLeast(_, Quantity floor, _) ->
          steppedSatisfaction(indicator, actual)
              ? amounts.stepped(actual, rules.satisfactionSteps())
              : amounts.upwards(actual, floor);
      case Target.AtMost(_, Quantity ceiling, _) -> amounts.downwards(actual, ceiling);
      case Target.Exactly(_, Quantity value) ->
          indicator.dimension().filter(rules.reverse()::contains).isPresent()
              ? amounts.downwards(actual, value)
              : amounts.upwards(actual, value);
      case Target.Between(_, Quantity low, Quantity high) -> amounts.inside(actual, low, high);
      case Target.Deadline _,
          Target.Trend _,
          Target.State _,
          Target.Grade _,
          Target.YesNo _,
          Target.Narrative _ ->
          open(target, new ActualValue.Amount(actual));
    };
  }

  private boolean steppedSatisfaction(Indicator indicator, Quantity actual) {
    return !rules.satisfactionSteps().isEmpty()
        && indicator.category().equals(Optional.of(Category.SATISFACTION))
        && actual.unit().dimension() == QuantityDimension.RATIO;
  }

  /** Late by the days of the year: the deadline's day over the day it was done. */
  private static Award date(Target target, LocalDate done) {
    if (!(target instanceof Target.Deadline(_, Optional<LocalDate> due)) || due.isEmpty()) {
      return open(target, new ActualValue.DoneOn(done));
    }
    LocalDate by = due.get();
    if (!done.isAfter(by)) {
      return new Award.Earned(
          BigDecimal.ONE, Optional.of(BigDecimal.ONE), new Formula.InTime(done, by), List.of());
    }
    LocalDate start = Year.of(by.getYear()).atDay(1).minusDays(1);
    long allowed = ChronoUnit.DAYS.between(start, by);
    long taken = ChronoUnit.DAYS.between(start, done);
    BigDecimal ratio = quotient(BigDecimal.valueOf(allowed), BigDecimal.valueOf(taken));
    return new Award.Earned(
        ratio,
        Optional.of(ratio),
        new Formula.Late(done, by, allowed, taken, ratio),
        List.of(
            Bilingual.of(
                "规定未说明逾期的扣分，按年初至时限的天数与年初至实际日期的天数之比计分",
                "The regulation is silent on delay: days of the year to the deadline over days to the date done")));
  }

  private Award trend(Target target, ActualValue actual) {
    Attainment attainment = target.attainment(actual);
    if (attainment.verdict() == Attainment.Verdict.UNDECIDABLE) {
      return new Award.Open(attainment.reason());
    }
    boolean unchanged =
        actual instanceof ActualValue.Change(Quantity before, Quantity now)
            && now.compareAmount(before) == 0;
    Rating rating =
        attainment.verdict() == Attainment.Verdict.MET
            ? Rating.MET
            : unchanged ? Rating.PARTLY : Rating.NOT;
    return byRating(rating, Optional.empty(), attainment.reason());
  }

  private Award rated(
      Target target, ActualValue actual, Rating rating, Optional<BigDecimal> share) {
    Attainment attainment = target.attainment(actual);
    return attainment.verdict() == Attainment.Verdict.UNDECIDABLE
        ? new Award.Open(attainment.reason())
        : byRating(rating, share, attainment.reason());
  }

  private Award byRating(Rating rating, Optional<BigDecimal> share, Bilingual reason) {
    Scheme.Band band = rules.bands().getOrDefault(rating, WHOLE);
    if (share.isPresent()) {
      return withinBand(share.get(), band, reason);
    }
    BigDecimal usual = rules.ratings().getOrDefault(rating, band.from());
    return new Award.Earned(
        usual,
        Optional.empty(),
        new Formula.Judged(reason, usual),
        unchosen.getOrDefault(rating, List.of()));
  }

  /** What is said where a rating comes without a share. */
  private static List<Bilingual> unchosen(Rating rating, Scheme.Rules rules) {
    Scheme.Band band = rules.bands().getOrDefault(rating, WHOLE);
    return List.of(
        Bilingual.format(
            "未给出达成比例，按惯例取 %s；评分人可在 %s–%s 内确定",
            "No share was given, so %s is taken by convention; a reviewer may choose between %s and %s",
            shown(rules.ratings().getOrDefault(rating, band.from())),
            shown(band.from()),
            shown(band.to())));
  }

  private static Award withinBand(BigDecimal share, Scheme.Band band, Bilingual reason) {
    BigDecimal inside = share.max(band.from()).min(band.to());
    List<Bilingual> remarks =
        inside.compareTo(share) == 0
            ? List.of()
            : List.of(
                Bilingual.format(
                    "给出的比例 %s 在该档 %s–%s 之外，取最近的一端",
                    "The share given, %s, lies outside the band %s to %s; the nearer end is taken",
                    shown(share),
                    shown(band.from()),
                    shown(band.to())));
    return new Award.Earned(
        inside, Optional.of(share), new Formula.Judged(reason, inside), remarks);
  }

  private Award stated(Target target, ActualValue actual, String words) {
    Rating rating = rules.ratingWords().get(words);
    if (rating != null) {
      return rated(
          target, new ActualValue.Rated(rating, Optional.empty()), rating, Optional.empty());
    }
    Attainment attainment = target.attainment(actual);
    return switch (attainment.verdict()) {
      case MET ->
          new Award.Earned(
              BigDecimal.ONE,
              Optional.empty(),
              new Formula.Judged(attainment.reason(), BigDecimal.ONE),
              List.of());
      case NOT_MET ->
          new Award.Earned(
              BigDecimal.ZERO,
              Optional.empty(),
              new Formula.Judged(attainment.reason(), BigDecimal.ZERO),
              List.of(Bilingual.of("直接赋分：未达到不得分", "Scored directly: not met earns nothing")));
      case UNDECIDABLE -> new Award.Open(attainment.reason());
    };
  }

  private static Award open(Target target, ActualValue actual) {
    return new Award.Open(target.attainment(actual).reason());
  }
}
