package org.plumbline.testkit.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorDetails;
import org.plumbline.model.plan.OtherTarget;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Limit;
import org.plumbline.model.target.Printed;
import org.plumbline.model.target.Target;

/** Builds one indicator; what is not said is sound. */
public final class IndicatorBuilder {

  public static final Unit HOUSEHOLD = Unit.itself("家", QuantityDimension.COUNT);
  public static final Unit PERCENT =
      new Unit("百分比", QuantityDimension.RATIO, "fraction", BigDecimal.ONE, new BigDecimal(100));
  public static final Unit TEN_THOUSAND_YUAN =
      new Unit("万元", QuantityDimension.MONEY, "元", new BigDecimal(10_000), BigDecimal.ONE);

  private Optional<Category> category = Optional.of(Category.OUTPUT);
  private Optional<Dimension> dimension = Optional.of(Dimension.QUANTITY);
  private String name = "智能化诊断服务企业数量";
  private Optional<String> description = Optional.of("完成化工园区外生产企业的现场诊断服务。");
  private Optional<Target> target = Optional.of(atLeast("150", HOUSEHOLD));
  private Optional<Basis> basis = Optional.of(new Basis(BasisKind.PLAN, true, "计划标准", List.of()));
  private PrintedResult result = PrintedResult.none();
  private IndicatorDetails details = IndicatorDetails.none();

  private IndicatorBuilder() {}

  public static IndicatorBuilder anIndicator() {
    return new IndicatorBuilder();
  }

  public static Target atLeast(String amount, Unit unit) {
    Quantity floor = Quantity.of(amount, unit);
    return new Target.AtLeast(Printed.of("≥" + floor), floor, Limit.INCLUDED);
  }

  public static Target atMost(String amount, Unit unit) {
    Quantity ceiling = Quantity.of(amount, unit);
    return new Target.AtMost(Printed.of("≤" + ceiling), ceiling, Limit.INCLUDED);
  }

  public static Target exactly(String amount, Unit unit) {
    Quantity value = Quantity.of(amount, unit);
    return new Target.Exactly(Printed.of(value.toString()), value);
  }

  public IndicatorBuilder in(Category someCategory, Dimension someDimension) {
    this.category = Optional.of(someCategory);
    this.dimension = Optional.of(someDimension);
    return this;
  }

  public IndicatorBuilder unclassified() {
    this.category = Optional.empty();
    this.dimension = Optional.empty();
    return this;
  }

  public IndicatorBuilder named(String someName) {
    this.name = someName;
    return this;
  }

  public IndicatorBuilder described(String someDescription) {
    this.description = Optional.of(someDescription);
    return this;
  }

  public IndicatorBuilder undescribed() {
    this.description = Optional.empty();
    return this;
  }

  public IndicatorBuilder targeting(Target someTarget) {
    this.target = Optional.of(someTarget);
    return this;
  }

  public IndicatorBuilder withoutTarget() {
    this.target = Optional.empty();
    return this;
  }

  public IndicatorBuilder restingOn(Basis someBasis) {
    this.basis = Optional.of(someBasis);
    return this;
  }

  public IndicatorBuilder withoutBasis() {
    this.basis = Optional.empty();
    return this;
  }

  public IndicatorBuilder reporting(PrintedResult someResult) {
    this.result = someResult;
    return this;
  }

  /** With a target for another period too. */
  public IndicatorBuilder alsoTargeting(OtherTarget other) {
    this.details = new IndicatorDetails(List.of(other), List.of());
    return this;
  }

  /** Builds the indicator as it would stand in row {@code row} of a table in the seed's layout. */
  public Indicator atRow(int row) {
    return new Indicator(
        new Classification(
            category.map(c -> at(c, row, 1, c.official())),
            dimension.map(d -> at(d, row, 2, d.official()))),
        at(name, row, 3, name),
        description.map(d -> at(d, row, 4, d)),
        target.map(t -> at(t, row, 5, t.text())),
        basis.map(b -> at(b, row, 6, b.text())),
        result,
        details);
  }

  private static <T> Sourced<T> at(T value, int row, int column, String text) {
    return new Sourced<>(value, SourceLocation.cell(0, 1, row, column, text));
  }
}
