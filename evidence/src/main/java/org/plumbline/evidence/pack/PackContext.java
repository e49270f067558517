package org.plumbline.evidence.pack;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.evidence.measure.Span;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.Register;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Units;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;
import org.plumbline.regulation.yaml.YamlProblems;

/**
 * What expressions of a pack may speak of.
 *
 * @param declared names of all registers the pack declares, the faulty ones included, which are not
 *     blamed a second time
 * @param yardsticks how a target text reads where nothing stands around it
 */
record PackContext(
    Units units,
    Map<String, Register> registers,
    Set<String> declared,
    Function<String, Target> yardsticks,
    YamlProblems problems) {

  /** The register that {@code in} names. */
  Optional<Register> register(YamlMapping node) {
    Optional<String> name = node.requireText("in", problems);
    Optional<Register> register = name.map(registers::get);
    if (name.isPresent() && register.isEmpty() && !declared.contains(name.get())) {
      problems.add(
          node.placeOf("in"),
          "没有台账“%s”。台账有：%s。",
          "there is no register \"%s\". Registers are: %s.",
          name.get(),
          String.join(", ", registers.keySet()));
    }
    return register;
  }

  /** The column that a node names. */
  Optional<Column> column(Register register, YamlNode node) {
    return YamlMapping.text(node, problems)
        .flatMap(name -> {
          Optional<Column> column = register.findColumn(name).map(register.columns()::get);
          if (column.isEmpty()) {
            problems.add(
                node.place(),
                "台账 %s 没有栏目“%s”。栏目有：%s。",
                "the register %s has no column \"%s\". Columns are: %s.",
                register.name(),
                name,
                String.join(", ", register.columns().stream().map(Column::name).toList()));
          }
          return column;
        });
  }

  Optional<Column> column(Register register, YamlMapping node, String key) {
    return node.require(key, problems).flatMap(name -> column(register, name));
  }

  /** A unit that people of the trade know, or one of their own. */
  Unit countingUnit(String symbol) {
    return units.find(symbol).orElseGet(() -> Unit.itself(symbol, QuantityDimension.OTHER));
  }

  Unit percent() {
    return units.find("%").orElseThrow();
  }

  Span days() {
    return new Span(Span.Counting.DAYS, units.find("日").orElseThrow());
  }

  Span months() {
    return new Span(Span.Counting.MONTHS, units.find("月").orElseThrow());
  }

  /** Days or months, as a unit names them. */
  Optional<Span> span(String symbol) {
    return units
        .find(symbol)
        .flatMap(unit -> {
          if (isSame(unit, days().unit())) {
            return Optional.of(new Span(Span.Counting.DAYS, unit));
          }
          return isSame(unit, months().unit())
              ? Optional.of(new Span(Span.Counting.MONTHS, unit))
              : Optional.empty();
        });
  }

  private static boolean isSame(Unit unit, Unit other) {
    return unit.comparableWith(other)
        && unit.multiplier().compareTo(other.multiplier()) == 0
        && unit.divisor().compareTo(other.divisor()) == 0;
  }
}
