package org.plumbline.model.plan;

import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;

/**
 * 绩效指标. One measurable statement of what the money achieves.
 *
 * @param classification 一级 and 二级 of the indicator
 * @param name 三级指标, line breaks inside it removed
 * @param description 绩效指标描述
 * @param target 指标值; absent where the cell is blank
 * @param basis 指标值确定依据; absent where the form has no such column
 * @param result weight, actual value and score, as far as the form prints them
 * @param details values of other periods, and further texts
 */
public record Indicator(
    Classification classification,
    Sourced<String> name,
    Optional<Sourced<String>> description,
    Optional<Sourced<Target>> target,
    Optional<Sourced<Basis>> basis,
    PrintedResult result,
    IndicatorDetails details) {

  /** An indicator without details. */
  public Indicator(
      Classification classification,
      Sourced<String> name,
      Optional<Sourced<String>> description,
      Optional<Sourced<Target>> target,
      Optional<Sourced<Basis>> basis,
      PrintedResult result) {
    this(classification, name, description, target, basis, result, IndicatorDetails.none());
  }

  /** The place that stands for the indicator: its target, or else its name. */
  public SourceLocation at() {
    return target.isPresent() ? target.get().at() : name.at();
  }

  /** The amount the target names, where it names exactly one. */
  public Optional<Quantity> quantity() {
    return target.isPresent() ? target.get().value().quantity() : Optional.empty();
  }

  /** Whether the target names exactly one amount, and one of this kind. */
  public boolean measures(QuantityDimension kind) {
    Optional<Quantity> quantity = quantity();
    return quantity.isPresent() && quantity.get().unit().dimension() == kind;
  }

  public boolean isIn(Category category) {
    Optional<Sourced<Category>> own = classification.category();
    return own.isPresent() && own.get().value() == category;
  }

  public boolean isIn(Dimension dimension) {
    Optional<Sourced<Dimension>> own = classification.dimension();
    return own.isPresent() && own.get().value() == dimension;
  }

  public Optional<Category> category() {
    return classification.category().map(Sourced::value);
  }

  public Optional<Dimension> dimension() {
    return classification.dimension().map(Sourced::value);
  }
}
