package org.plumbline.evidence.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlPlace;
import org.plumbline.regulation.yaml.YamlProblems;

/** 栏目定义. Reads what a programme pack says about one column. */
final class ColumnSchemas {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,59}");

  /** Words that conditions use themselves, beside the names of columns. */
  private static final Set<String> RESERVED = Set.of("any", "not", "days", "months");

  /** The unit of a number that has none. */
  private static final String BARE = "none";

  private static final List<String> EVERYWHERE = List.of("title", "type", "required", "personal");

  private final Units units;
  private final YamlProblems problems;

  ColumnSchemas(Units units, YamlProblems problems) {
    this.units = units;
    this.problems = problems;
  }

  static void checkName(String name, YamlPlace place, YamlProblems problems) {
    if (!NAME.matcher(name).matches()) {
      problems.add(
          place,
          "“%s”不能作名称。名称用小写英文字母、数字和下划线，以字母开头。",
          "\"%s\" cannot be a name. Use lower-case letters, digits and underscores, a letter first.",
          name);
    }
  }

  Optional<Column> column(String name, YamlMapping node) {
    checkName(name, node.place(), problems);
    if (RESERVED.contains(name)) {
      problems.add(
          node.place(),
          "“%s”在条件中另有含义，不能作栏目名。请改名。",
          "\"%s\" means something else in conditions, so no column can be called so. Rename it.",
          name);
    }
    Optional<Bilingual> title = node.requireBilingual("title", problems);
    Optional<ColumnType> type =
        node.requireText("type", problems).flatMap(word -> type(word, node));
    boolean required = node.flag("required", true, problems);
    boolean personal = node.flag("personal", false, problems);
    return title.flatMap(
        words -> type.map(found -> new Column(name, words, found, required, personal)));
  }

  private Optional<ColumnType> type(String word, YamlMapping node) {
    return switch (word) {
      case "text" -> only(node, new ColumnType.Text());
      case "yes_no" -> only(node, new ColumnType.YesNo());
      case "choice" -> choice(node);
      case "integer" -> amount(node, true, Optional.of(Unit.NONE));
      case "amount" -> amount(node, false, Optional.empty());
      case "money" ->
          amount(node, false, Optional.of(Unit.YUAN)).filter(type -> isMoney(type, node));
      case "date" -> date(node);
      case "reference" -> {
        allow(node, "to");
        yield node.requireText("to", problems).map(ColumnType.Reference::new);
      }
      default -> {
        problems.add(
            node.placeOf("type"),
            "不认识类型“%s”；类型有：text, choice, integer, amount, money, date, yes_no, reference。",
            "the type \"%s\" is not known; types are: text, choice, integer, amount, money, date,"
                + " yes_no, reference.",
            word);
        yield Optional.empty();
      }
    };
  }

  private Optional<ColumnType> only(YamlMapping node, ColumnType type) {
    allow(node);
    return Optional.of(type);
  }

  private Optional<ColumnType> choice(YamlMapping node) {
    allow(node, "values");
    if (node.require("values", problems).isEmpty()) {
      return Optional.empty();
    }
    List<String> values = node.texts("values", problems);
    if (new HashSet<>(values).size() < values.size()) {
      problems.add(
          node.placeOf("values"), "选项有重复。请只留一个。", "a choice stands there twice. Keep one.");
    }
    return Optional.of(new ColumnType.Choice(values));
  }

  private Optional<ColumnType> amount(YamlMapping node, boolean whole, Optional<Unit> otherwise) {
    allow(node, "unit", "min", "max");
    Optional<Unit> unit = otherwise;
    if (node.has("unit") || otherwise.isEmpty()) {
      unit = node.requireText("unit", problems).flatMap(symbol -> unit(symbol, node));
    }
    Optional<BigDecimal> min = node.findNumber("min", problems);
    Optional<BigDecimal> max = node.findNumber("max", problems);
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      problems.add(node.placeOf("min"), "min 大于 max。请对调。", "min is above max. Exchange them.");
    }
    return unit.map(found -> new ColumnType.Amount(found, whole, min, max));
  }

  private Optional<Unit> unit(String symbol, YamlMapping node) {
    Optional<Unit> unit = symbol.equals(BARE) ? Optional.of(Unit.NONE) : units.find(symbol);
    if (unit.isEmpty()) {
      problems.add(
          node.placeOf("unit"),
          "计量单位表中没有“%s”。请用表中的单位，如 元、吨、百分比、毫克/公斤、家；没有单位写 none。",
          "the unit \"%s\" is not in the table of units. Use one that is, such as 元, 吨, 百分比,"
              + " 毫克/公斤, 家; none for a bare number.",
          symbol);
    }
    return unit;
  }

  private boolean isMoney(ColumnType type, YamlMapping node) {
    boolean money =
        type instanceof ColumnType.Amount amount
            && amount.unit().dimension() == QuantityDimension.MONEY;
    if (!money) {
      problems.add(
          node.placeOf("unit"),
          "金额栏目的单位须为货币单位，如 元、万元。",
          "the unit of a money column has to be one of money, such as 元 or 万元.");
    }
    return money;
  }

  private Optional<ColumnType> date(YamlMapping node) {
    allow(node, "future", "within");
    Optional<String> within = node.findText("within", problems);
    if (within.isPresent() && !within.get().equals("fiscal_year")) {
      problems.add(
          node.placeOf("within"), "within 只可写 fiscal_year。", "within can only be fiscal_year.");
    }
    boolean future = node.flag("future", false, problems);
    return Optional.of(new ColumnType.Day(future, within.isPresent()));
  }

  private void allow(YamlMapping node, String... more) {
    List<String> known = new ArrayList<>(EVERYWHERE);
    known.addAll(List.of(more));
    node.refuseOthers(known, problems);
  }
}
