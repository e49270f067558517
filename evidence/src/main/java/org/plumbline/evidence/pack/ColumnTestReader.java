package org.plumbline.evidence.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.measure.Condition;
import org.plumbline.evidence.measure.Condition.Order;
import org.plumbline.evidence.measure.RowValue;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Register;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;

/** Reads the tests of one column, and whether its type takes them. */
record ColumnTestReader(PackContext context, Register register, Column column) {

  Optional<Condition> read(YamlNode node) {
    return switch (node) {
      case YamlNode.Scalar(_, String text, boolean quoted) when !quoted && text.equals("present") ->
          Optional.of(new Condition.Present(column));
      case YamlNode.Scalar(_, String text, boolean quoted) when !quoted && text.equals("absent") ->
          Optional.of(new Condition.Not(new Condition.Present(column)));
      case YamlNode.Scalar scalar -> oneOf(List.of(scalar));
      case YamlNode.Sequence list -> {
        context
            .problems()
            .add(list.place(), "几个值之一要写 {in: […]}。", "for one of several values write {in: […]}.");
        yield Optional.empty();
      }
      case YamlMapping tests -> {
        List<Optional<Condition>> parts = new ArrayList<>();
        tests.entries().forEach((word, value) -> parts.add(test(word, value)));
        yield ConditionReader.all(parts);
      }
    };
  }

  private Optional<Condition> test(String word, YamlNode value) {
    return switch (word) {
      case "in" -> list(value).flatMap(this::oneOf);
      case "not_in" -> list(value).flatMap(this::oneOf).map(this::presentBut);
      case "within" -> within(value);
      case "between" -> between(value);
      default -> {
        Optional<Order> order = Comparisons.findOrder(word);
        if (order.isEmpty()) {
          Comparisons.refuse(word, value, context.problems());
        }
        yield order.flatMap(found -> compared(found, word, value));
      }
    };
  }

  private Condition presentBut(Condition excluded) {
    return new Condition.All(List.of(new Condition.Present(column), new Condition.Not(excluded)));
  }

  private Optional<List<YamlNode>> list(YamlNode node) {
    if (node instanceof YamlNode.Sequence(_, List<YamlNode> items) && !items.isEmpty()) {
      return Optional.of(items);
    }
    context.problems().add(node.place(), "此处要写列表：[…]。", "a list is needed here: […].");
    return Optional.empty();
  }

  private Optional<Condition> oneOf(List<YamlNode> nodes) {
    List<CellValue> values = new ArrayList<>();
    nodes.forEach(node -> cell(node).ifPresent(values::add));
    return values.size() == nodes.size()
        ? Optional.of(new Condition.OneOf(column, values))
        : Optional.empty();
  }

  private Optional<Condition> between(YamlNode node) {
    return Comparisons.pair(node, context.problems())
        .flatMap(ends -> {
          Optional<Condition> low = compared(Order.AT_LEAST, "between", ends.getFirst());
          Optional<Condition> high = compared(Order.AT_MOST, "between", ends.getLast());
          return ConditionReader.all(List.of(low, high));
        });
  }

  private Optional<Condition> compared(Order order, String word, YamlNode node) {
    if (node instanceof YamlMapping mapping) {
      return columns(order, word, mapping);
    }
    return switch (column.type()) {
      case ColumnType.Amount _ ->
          number(node).map(bound -> new Condition.Amounts(new RowValue.Cell(column), order, bound));
      case ColumnType.Day _ -> day(node).map(bound -> new Condition.Days(column, order, bound));
      case ColumnType.Text _, ColumnType.Choice _, ColumnType.YesNo _, ColumnType.Reference _ ->
          order == Order.EQUALS ? oneOf(List.of(node)) : noSize(word, node);
    };
  }

  private Optional<Condition> columns(Order order, String word, YamlMapping node) {
    node.refuseOthers(List.of("column"), context.problems());
    Optional<Column> other = context.column(register, node, "column");
    if (other.isEmpty()) {
      return Optional.empty();
    }
    if (!isAlike(other.get())) {
      context
          .problems()
          .add(
              node.place(),
              "栏目“%s”与“%s”的类型或单位不同，不能比较。",
              "the columns \"%s\" and \"%s\" differ in type or unit and do not compare.",
              column.name(),
              other.get().name());
      return Optional.empty();
    }
    boolean sized =
        column.type() instanceof ColumnType.Amount || column.type() instanceof ColumnType.Day;
    return sized || order == Order.EQUALS
        ? Optional.of(new Condition.Columns(column, order, other.get()))
        : noSize(word, node);
  }

  private boolean isAlike(Column other) {
    return switch (column.type()) {
      case ColumnType.Amount amount ->
          other.type() instanceof ColumnType.Amount its && amount.unit().equals(its.unit());
      case ColumnType.Day _ -> other.type() instanceof ColumnType.Day;
      case ColumnType.YesNo _ -> other.type() instanceof ColumnType.YesNo;
      case ColumnType.Text _, ColumnType.Choice _, ColumnType.Reference _ ->
          switch (other.type()) {
            case ColumnType.Text _, ColumnType.Choice _, ColumnType.Reference _ -> true;
            case ColumnType.Amount _, ColumnType.Day _, ColumnType.YesNo _ -> false;
          };
    };
  }

  private Optional<Condition> within(YamlNode node) {
    if (!(column.type() instanceof ColumnType.Day)) {
      context
          .problems()
          .add(
              node.place(),
              "“%s”不是日期栏目，不能用 within。",
              "\"%s\" is no date column, so within does not apply.",
              column.name());
      return Optional.empty();
    }
    return new PeriodReader(context).read(node).map(period -> new Condition.Within(column, period));
  }

  private Optional<Condition> noSize(String word, YamlNode node) {
    context
        .problems()
        .add(
            node.place(),
            "栏目“%s”不分大小，不能用 %s。请用 equals 或 in。",
            "the column \"%s\" has no order, so %s does not apply. Use equals or in.",
            column.name(),
            word);
    return Optional.empty();
  }

  /** A value that a cell of the column may hold. */
  private Optional<CellValue> cell(YamlNode node) {
    return switch (column.type()) {
      case ColumnType.Text _, ColumnType.Reference _ ->
          YamlMapping.text(node, context.problems()).map(CellValue.Words::new);
      case ColumnType.Choice(List<String> values) ->
          YamlMapping.text(node, context.problems())
              .filter(text -> isListed(text, values, node))
              .map(CellValue.Words::new);
      case ColumnType.Amount _ -> number(node).map(CellValue.Amount::new);
      case ColumnType.Day _ -> day(node).map(CellValue.Day::new);
      case ColumnType.YesNo _ -> flag(node).map(CellValue.Flag::new);
    };
  }

  private boolean isListed(String text, List<String> values, YamlNode node) {
    boolean listed = values.contains(text);
    if (!listed) {
      context
          .problems()
          .add(
              node.place(),
              "“%s”不是栏目“%s”的选项；选项有：%s。",
              "\"%s\" is not one of the values of \"%s\"; these are: %s.",
              text,
              column.name(),
              String.join(", ", values));
    }
    return listed;
  }

  private Optional<BigDecimal> number(YamlNode node) {
    Optional<BigDecimal> number =
        node instanceof YamlNode.Scalar scalar ? scalar.findNumber() : Optional.empty();
    if (number.isEmpty()) {
      context
          .problems()
          .add(
              node.place(),
              "栏目“%s”是数值，应与数字比较（单位 %s），实际是 %s。",
              "the column \"%s\" holds amounts; compare it with a number (in %s), not with %s.",
              column.name(),
              new RowValue.Cell(column).unit().symbol(),
              node.kind());
    }
    return number;
  }

  private Optional<LocalDate> day(YamlNode node) {
    Optional<LocalDate> day =
        node instanceof YamlNode.Scalar(_, String text, _)
            ? PeriodReader.findDay(text)
            : Optional.empty();
    if (day.isEmpty()) {
      context
          .problems()
          .add(
              node.place(),
              "栏目“%s”是日期，应与日期比较，如 2022-06-30，实际是 %s。",
              "the column \"%s\" holds dates; compare it with one, such as 2022-06-30, not with"
                  + " %s.",
              column.name(),
              node.kind());
    }
    return day;
  }

  private Optional<Boolean> flag(YamlNode node) {
    String text = node instanceof YamlNode.Scalar(_, String word, _) ? word : "";
    return switch (text) {
      case "是", "true", "yes" -> Optional.of(true);
      case "否", "false", "no" -> Optional.of(false);
      default -> {
        context
            .problems()
            .add(
                node.place(),
                "栏目“%s”只有 是 和 否，实际是 %s。",
                "the column \"%s\" holds only 是 and 否, not %s.",
                column.name(),
                node.kind());
        yield Optional.empty();
      }
    };
  }
}
