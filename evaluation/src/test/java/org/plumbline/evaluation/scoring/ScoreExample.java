package org.plumbline.evaluation.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Rating;
import org.plumbline.model.target.Target;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.Scheme;
import org.plumbline.regulation.Schemes;
import org.plumbline.regulation.Units;

/** One hand-worked example of {@code samples/scores}. */
record ScoreExample(String name, DataNode node) {

  static final String INDICATOR = "示例指标";

  private static final TargetReader TARGETS = TargetReader.bundled();
  private static final Units UNITS = Units.bundled();
  private static final Schemes SCHEMES = Schemes.bundled();

  Scheme scheme() {
    return SCHEMES.find(node.findText("scheme").orElse("mof-2020")).orElseThrow();
  }

  Dimension dimension() {
    return Stream.of(Dimension.values())
        .filter(each -> each.code().equals(node.text("dimension")))
        .findFirst()
        .orElseThrow();
  }

  Category category() {
    return switch (dimension()) {
      case QUANTITY, QUALITY, TIMELINESS, COST -> Category.OUTPUT;
      case ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> Category.COST;
      case ECONOMIC, SOCIAL, ECOLOGICAL, SUSTAINABILITY -> Category.BENEFIT;
      case RECIPIENT_SATISFACTION -> Category.SATISFACTION;
    };
  }

  Target target() {
    return TARGETS.read(
        node.text("target"),
        new TargetContext(INDICATOR, Optional.of(dimension()), OptionalInt.of(2022)));
  }

  BigDecimal weight() {
    return node.decimal("weight");
  }

  boolean unscored() {
    return node.flag("unscored", false);
  }

  Optional<IndicatorActual> actual() {
    return value()
        .map(value ->
            new IndicatorActual(
                Optional.of(dimension()),
                INDICATOR,
                Optional.empty(),
                value,
                name,
                Optional.empty()));
  }

  private Optional<ActualValue> value() {
    if (node.has("rating")) {
      Rating rating = Rating.valueOf(node.text("rating").toUpperCase(Locale.ROOT));
      return Optional.of(
          new ActualValue.Rated(rating, node.findText("share").map(BigDecimal::new)));
    }
    if (node.has("date")) {
      return node.findText("date").map(LocalDate::parse).map(ActualValue.DoneOn::new);
    }
    if (node.has("words")) {
      return node.findText("words").map(ActualValue.Stated::new);
    }
    if (node.has("baseline")) {
      return Optional.of(new ActualValue.Change(quantity("baseline"), quantity("value")));
    }
    return node.has("value")
        ? Optional.of(new ActualValue.Amount(quantity("value")))
        : Optional.empty();
  }

  private Quantity quantity(String key) {
    String symbol = node.text("unit");
    return new Quantity(
        node.decimal(key),
        UNITS.find(symbol).orElseGet(() -> Unit.itself(symbol, QuantityDimension.OTHER)));
  }

  @Override
  public String toString() {
    return name;
  }
}
