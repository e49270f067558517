package org.plumbline.evidence.pack;

import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Leaf.Flow;
import org.plumbline.evidence.measure.Leaf.Scope;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Register;
import org.plumbline.model.quantity.Unit;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;
import org.plumbline.regulation.yaml.YamlPlace;

/** Reads what a fold goes through, and the values it takes from a record. */
record ScopeReader(PackContext context) {

  Optional<Scope> scope(YamlMapping node) {
    return context
        .register(node)
        .flatMap(register ->
            condition(register, node, "where").map(where -> new Scope(register, where)));
  }

  /** The condition under a key; one that always holds where nothing is written. */
  Optional<Condition> condition(Register register, YamlMapping node, String key) {
    return node.find(key)
        .map(found -> new ConditionReader(context, register).read(found))
        .orElse(Optional.of(Condition.ALWAYS));
  }

  Optional<Condition> requireCondition(Register register, YamlMapping node, String key) {
    return node.require(key, context.problems())
        .flatMap(found -> new ConditionReader(context, register).read(found));
  }

  Optional<Flow> flow(Register register, YamlMapping node) {
    Optional<RowValue> of = value(register, node);
    Optional<Condition> plus = requireCondition(register, node, "plus");
    Optional<Condition> minus = requireCondition(register, node, "minus");
    if (register.date().isEmpty()) {
      context
          .problems()
          .add(
              node.placeOf("in"),
              "台账 %s 没有 date，无法算结存。请在台账中写 date: 日期栏目。",
              "the register %s has no date, so it has no balance of a day. Give it date: a date"
                  + " column.",
              register.name());
      return Optional.empty();
    }
    return of.flatMap(value -> plus.flatMap(in -> minus.map(out -> new Flow(value, in, out))));
  }

  /** The amount under {@code of}. */
  Optional<RowValue> value(Register register, YamlMapping node) {
    return node.require("of", context.problems()).flatMap(found -> value(register, found));
  }

  private Optional<RowValue> value(Register register, YamlNode node) {
    if (!(node instanceof YamlMapping mapping)) {
      return context
          .column(register, node)
          .filter(column -> isAmount(column, node))
          .map(RowValue.Cell::new);
    }
    mapping.refuseOthers(List.of("days", "months", "product"), context.problems());
    if (mapping.has("product")) {
      return product(register, mapping);
    }
    String key = mapping.has("months") ? "months" : "days";
    return mapping
        .require(key, context.problems())
        .flatMap(inside -> YamlMapping.mapping(inside, context.problems()))
        .flatMap(ends -> {
          ends.refuseOthers(List.of("from", "to"), context.problems());
          return elapsed(register, ends, key);
        });
  }

  /** Time between two columns. */
  Optional<RowValue> elapsed(Register register, YamlMapping ends, String key) {
    Optional<Column> from = dateColumn(register, ends, "from");
    Optional<Column> to = dateColumn(register, ends, "to");
    var span = key.equals("months") ? context.months() : context.days();
    return from.flatMap(start -> to.map(end -> new RowValue.Elapsed(start, end, span)));
  }

  Optional<Column> dateColumn(Register register, YamlMapping node, String key) {
    Optional<Column> column = context.column(register, node, key);
    if (column.isPresent() && !(column.get().type() instanceof ColumnType.Day)) {
      context
          .problems()
          .add(
              node.placeOf(key),
              "“%s”不是日期栏目。此处要写 type: date 的栏目。",
              "\"%s\" is no date column. Write a column of type: date.",
              column.get().name());
      return Optional.empty();
    }
    return column;
  }

  /** Whether a column holds amounts, which it has to. */
  boolean isAmount(Column column, YamlNode node) {
    boolean amount = column.type() instanceof ColumnType.Amount;
    if (!amount) {
      context
          .problems()
          .add(
              node.place(),
              "栏目“%s”不是数值，不能求和、平均或加权。请写数值栏目；日期用 earliest、latest，种类用 distinct。",
              "the column \"%s\" holds no amounts, so it cannot be added up, averaged or weighed by."
                  + " Write a column of amounts; use earliest and latest for dates, distinct for"
                  + " words.",
              column.name());
    }
    return amount;
  }

  private Optional<RowValue> product(Register register, YamlMapping mapping) {
    List<YamlNode> items = mapping.items("product");
    if (items.size() != 2) {
      context
          .problems()
          .add(
              mapping.placeOf("product"),
              "product 要写两个栏目：[单价, 数量]。",
              "product takes two columns: [price, quantity].");
      return Optional.empty();
    }
    Optional<Column> left = amountColumn(register, items.getFirst());
    Optional<Column> right = amountColumn(register, items.getLast());
    return left.flatMap(
        one -> right.flatMap(other -> product(one, other, mapping.placeOf("product"))));
  }

  private Optional<RowValue> product(Column left, Column right, YamlPlace place) {
    Unit one = new RowValue.Cell(left).unit();
    Unit other = new RowValue.Cell(right).unit();
    return new UnitArithmetic(context)
        .product(one, other, place)
        .map(unit -> new RowValue.Product(left, right, unit));
  }

  private Optional<Column> amountColumn(Register register, YamlNode node) {
    return context.column(register, node).filter(column -> isAmount(column, node));
  }
}
