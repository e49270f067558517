package org.plumbline.evidence.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.Evaluator;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.measure.Span;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Rating;
import org.plumbline.model.text.Bilingual;

/** 说明. Says what a measure computes and with which figures: "153 家 = 诊断服务台账中…的不同企业数". */
public final class Explanation {

  private static final int DIGITS = 4;

  private final Evaluator evaluator;
  private final LeafPhrases leaves;

  /** Explains with the figures that {@code evaluator} finds. */
  public Explanation(Evaluator evaluator, AsOf asOf) {
    this.evaluator = evaluator;
    this.leaves = new LeafPhrases(asOf);
  }

  /**
   * The whole sentence.
   *
   * @param outcome the value, as it is shown, which may be in another unit than the measure's
   */
  public Bilingual of(Measure measure, Outcome outcome) {
    return Phrase.of("%s = %s", "%s = %s", figure(outcome), phrase(measure));
  }

  /** What a fold over a register counts, in words. */
  public static Bilingual describe(Leaf leaf, AsOf asOf) {
    return new LeafPhrases(asOf).of(leaf);
  }

  /** The figure with four decimals, enough to look at; the explanation has them all. */
  public static Bilingual brief(Outcome outcome) {
    return figure(rounded(outcome));
  }

  private static Outcome rounded(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Known(ActualValue.Amount(Quantity amount)) ->
          new Outcome.Known(new ActualValue.Amount(rounded(amount)));
      case Outcome.Known(ActualValue.Change(Quantity before, Quantity current)) ->
          new Outcome.Known(new ActualValue.Change(rounded(before), rounded(current)));
      case Outcome.Known _, Outcome.Undecidable _ -> outcome;
    };
  }

  private static Quantity rounded(Quantity quantity) {
    BigDecimal amount = quantity.amount();
    return amount.scale() <= DIGITS
        ? quantity
        : new Quantity(amount.setScale(DIGITS, RoundingMode.HALF_UP), quantity.unit());
  }

  /** A value in words. */
  public static Bilingual figure(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Undecidable(Bilingual reason) ->
          Phrase.of("无法判定（%s）", "undecidable (%s)", reason);
      case Outcome.Known(ActualValue value) -> figure(value);
    };
  }

  private static Bilingual figure(ActualValue value) {
    return switch (value) {
      case ActualValue.Amount(Quantity quantity) -> Phrase.same(spaced(quantity));
      case ActualValue.DoneOn(LocalDate date) -> Phrase.same(date);
      case ActualValue.Change(Quantity baseline, Quantity current) ->
          Phrase.same(spaced(baseline) + " → " + spaced(current));
      case ActualValue.Rated(Rating rating, Optional<BigDecimal> _) ->
          switch (rating) {
            case MET -> Bilingual.of("达成", "met");
            case PARTLY -> Bilingual.of("部分达成", "partly met");
            case NOT -> Bilingual.of("未达成", "not met");
          };
      case ActualValue.Stated(String words) -> Phrase.same("“" + words + "”");
    };
  }

  private static String spaced(Quantity quantity) {
    boolean ratio = quantity.unit().dimension() == QuantityDimension.RATIO;
    return ratio
        ? quantity.toString()
        : (quantity.amount().toPlainString() + " " + quantity.unit().symbol()).strip();
  }

  private Bilingual phrase(Measure measure) {
    return switch (measure) {
      case Leaf leaf -> leaves.of(leaf);
      case Measure.Elapsed(Measure from, Measure to, Span span, boolean inclusive) ->
          elapsed(part(from), part(to), span, inclusive);
      case Measure.Growth(Measure from, Measure to, _) ->
          Phrase.of("从%s到%s的增长率", "growth from %s to %s", part(from), part(to));
      case Measure.Change(Measure from, Measure to) ->
          Phrase.of("从%s变为%s", "change from %s to %s", part(from), part(to));
      case Measure.Ratio(Measure of, Measure to, _) ->
          Phrase.of("%s ÷ %s", "%s ÷ %s", part(of), part(to));
      case Measure.Product(Measure left, Measure right, _) ->
          Phrase.of("%s × %s", "%s × %s", part(left), part(right));
      case Measure.Difference(Measure of, Measure minus) ->
          Phrase.of("%s − %s", "%s − %s", part(of), part(minus));
      case Measure.Total(List<Measure> parts) ->
          Phrase.join(" + ", " + ", parts.stream().map(this::part).toList());
      case Measure.Rated rated -> rated(rated);
      case Measure.Attested(Bilingual because) ->
          Phrase.of("填报值；%s", "an attested value; %s", because);
    };
  }

  private static Bilingual elapsed(Bilingual from, Bilingual to, Span span, boolean inclusive) {
    Bilingual counted =
        switch (span.counting()) {
          case DAYS -> Bilingual.of("天数", "days");
          case MONTHS -> Bilingual.of("整月数", "whole months");
        };
    return inclusive
        ? Phrase.of(
            "从%s到%s的%s（含首尾两日）", "%3$s from %1$s to %2$s, both ends counted", from, to, counted)
        : Phrase.of("从%s到%s的%s", "%3$s from %1$s to %2$s", from, to, counted);
  }

  private Bilingual rated(Measure.Rated rated) {
    Bilingual met = Phrase.same(rated.met());
    Bilingual yardstick =
        rated
            .partly()
            .map(partly ->
                Phrase.of("%s为达成、%s为部分达成", "%s is met, %s partly met", met, Phrase.same(partly)))
            .orElseGet(() -> Phrase.of("%s为达成", "%s is met", met));
    return Phrase.of(
        "按%s衡量，%s；%s", "judged by %s; %s; %s", part(rated.of()), yardstick, rated.because());
  }

  /** A part with its own figure. */
  private Bilingual part(Measure measure) {
    return Phrase.of("%s（%s）", "%s (%s)", figure(evaluator.evaluate(measure)), phrase(measure));
  }
}
