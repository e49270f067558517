package org.plumbline.evidence.synthetic;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Register;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;
import org.plumbline.regulation.yaml.YamlProblems;

/** Reads how the cells of one register are made. */
final class MakerLoader {

  private static final List<String> MAKERS =
      List.of(
          "serial", "text", "pick", "parent", "date", "period", "after", "number", "product",
          "choose", "yes", "same_as");

  private static final List<String> SETTINGS =
      List.of("absent", "workdays", "format", "days", "months", "decimals");

  private final Register register;
  private final Map<String, Register> before;
  private final Optional<Recipe.Rows> rows;
  private final YamlProblems problems;

  MakerLoader(
      Register register,
      Map<String, Register> before,
      Optional<Recipe.Rows> rows,
      YamlProblems problems) {
    this.register = register;
    this.before = before;
    this.rows = rows;
    this.problems = problems;
  }

  Optional<Recipe.Cell> cell(Column column, YamlMapping node) {
    List<String> makers = MAKERS.stream().filter(node::has).toList();
    List<String> known = new ArrayList<>(MAKERS);
    known.addAll(SETTINGS);
    node.refuseOthers(known, problems);
    if (makers.size() != 1) {
      problems.add(
          node.place(),
          "须写且只写一种：%s。",
          "needs one, and only one, of: %s.",
          String.join(", ", MAKERS));
      return Optional.empty();
    }
    Optional<BigDecimal> absent = RecipeNumbers.share(node, "absent", problems);
    if (absent.isPresent() && column.required()) {
      problems.add(node.placeOf("absent"), "必填栏目不能有空值。", "a required column cannot be absent.");
    }
    return maker(makers.getFirst(), column, node)
        .map(
            it -> new Recipe.Cell(column.name(), it, absent.orElse(BigDecimal.ZERO), node.place()));
  }

  private Optional<Recipe.Maker> maker(String kind, Column column, YamlMapping node) {
    return switch (kind) {
      case "serial", "text" -> pattern(kind, node);
      case "pick" ->
          node.findText(kind, problems)
              .filter(it -> isKnown(before.containsKey(it), it, kind, node))
              .map(Recipe.Maker.Pick::new);
      case "parent" -> parent(node);
      case "date" -> date(node);
      case "period" -> period(node);
      case "after" -> after(node);
      case "number" -> number(node);
      case "product" -> product(node);
      case "choose" -> choose(column, node);
      case "yes" -> RecipeNumbers.share(node, kind, problems).map(Recipe.Maker.Yes::new);
      default ->
          node.findText(kind, problems)
              .filter(it -> isKnown(isColumn(it), it, kind, node))
              .map(Recipe.Maker.SameAs::new);
    };
  }

  private Optional<Recipe.Maker> pattern(String kind, YamlMapping node) {
    Optional<String> text = node.findText(kind, problems);
    boolean ofPeriod = text.filter(it -> it.matches("(?s).*\\{(year|month|day)}.*")).isPresent();
    if (ofPeriod) {
      needs(isEvery(), "every", kind, node);
    }
    return text.map(Recipe.Maker.Pattern::new);
  }

  private Optional<Recipe.Maker> parent(YamlMapping node) {
    if (!(rows.orElse(new Recipe.Rows.Count(0)) instanceof Recipe.Rows.Each each)) {
      needs(false, "each", "parent", node);
      return Optional.empty();
    }
    Optional<String> word = node.findText("parent", problems);
    Register parent = before.get(each.register());
    if (word.isEmpty() || parent == null) {
      return Optional.empty();
    }
    if (word.get().equals("true")) {
      return Optional.of(new Recipe.Maker.Parent(Optional.empty()));
    }
    isKnown(parent.findColumn(word.get()).isPresent(), word.get(), "parent", node);
    return Optional.of(new Recipe.Maker.Parent(word));
  }

  private Optional<Recipe.Maker> date(YamlMapping node) {
    List<String> days = texts("date", node);
    boolean workdays = node.flag("workdays", false, problems);
    try {
      LocalDate from = LocalDate.parse(days.isEmpty() ? "" : days.getFirst());
      LocalDate to = LocalDate.parse(days.getLast());
      if (days.size() <= 2 && !from.isAfter(to)) {
        return Optional.of(new Recipe.Maker.Date(from, to, workdays));
      }
    } catch (DateTimeException _) {
      // told below, with all else that is no range of days
    }
    problems.add(
        node.placeOf("date"),
        "应为 [起日, 止日]，如 [2022-01-05, 2022-03-31]。",
        "has to be [from, to], such as [2022-01-05, 2022-03-31].");
    return Optional.empty();
  }

  private Optional<Recipe.Maker> period(YamlMapping node) {
    needs(isEvery(), "every", "period", node);
    Optional<String> format = node.findText("format", problems);
    if (format.isPresent() && !isFormat(format.get())) {
      problems.add(
          node.placeOf("format"), "不是日期格式，如 yyyy-MM。", "is no date format such as yyyy-MM.");
      return Optional.empty();
    }
    Optional<String> word = node.findText("period", problems);
    if (word.isPresent() && !List.of("start", "end").contains(word.get())) {
      problems.add(node.placeOf("period"), "只可写 start 或 end。", "can be start or end.");
    }
    return word.map(it -> new Recipe.Maker.Period(it.equals("end"), format));
  }

  private static boolean isFormat(String format) {
    try {
      return !LocalDate.EPOCH.format(DateTimeFormatter.ofPattern(format, Locale.ROOT)).isEmpty();
    } catch (IllegalArgumentException | DateTimeException _) {
      return false;
    }
  }

  private Optional<Recipe.Maker> after(YamlMapping node) {
    int[] days = RecipeNumbers.range(node, "days", 0, problems);
    int[] months = RecipeNumbers.range(node, "months", 0, problems);
    return node.findText("after", problems)
        .filter(it -> isKnown(isColumn(it), it, "after", node))
        .map(it -> new Recipe.Maker.After(it, months[0], days[0], days[1]));
  }

  private Optional<Recipe.Maker> number(YamlMapping node) {
    List<BigDecimal> bounds =
        node.items("number").stream()
            .flatMap(item -> YamlMapping.number(item, problems).stream())
            .toList();
    int decimals = RecipeNumbers.range(node, "decimals", -1, problems)[0];
    boolean right =
        !bounds.isEmpty()
            && bounds.size() <= 2
            && bounds.getFirst().compareTo(bounds.getLast()) <= 0
            && decimals <= 12;
    if (!right) {
      problems.add(
          node.placeOf("number"),
          "应为数字或 [最小, 最大]，小数位至多 12。",
          "has to be a number or [least, most], with at most 12 decimals.");
      return Optional.empty();
    }
    int written = Math.max(0, Math.max(bounds.getFirst().scale(), bounds.getLast().scale()));
    return Optional.of(
        new Recipe.Maker.Number(
            bounds.getFirst(), bounds.getLast(), decimals < 0 ? written : decimals));
  }

  private Optional<Recipe.Maker> product(YamlMapping node) {
    List<String> columns = texts("product", node);
    for (String column : columns) {
      boolean amount =
          register
              .findColumn(column)
              .filter(it -> register.columns().get(it).type() instanceof ColumnType.Amount)
              .isPresent();
      isKnown(amount, column, "product", node);
    }
    return Optional.of(new Recipe.Maker.Product(columns));
  }

  private Optional<Recipe.Maker> choose(Column column, YamlMapping node) {
    Optional<YamlMapping> words = node.findMapping("choose", problems);
    Map<String, Integer> weights = new LinkedHashMap<>();
    words.ifPresent(mapping ->
        mapping
            .entries()
            .forEach((word, weight) ->
                RecipeNumbers.whole(weight, problems)
                    .filter(it -> it > 0)
                    .ifPresent(it -> weights.put(word, it))));
    if (column.type() instanceof ColumnType.Choice choice) {
      words.ifPresent(mapping -> mapping.refuseOthers(choice.values(), problems));
    }
    if (weights.isEmpty()) {
      problems.add(
          node.placeOf("choose"), "应为 {词: 权重}，权重大于 0。", "has to be {word: weight}, above 0.");
      return Optional.empty();
    }
    return Optional.of(new Recipe.Maker.Choose(weights));
  }

  private List<String> texts(String key, YamlMapping node) {
    return node.items(key).stream()
        .filter(YamlNode.Scalar.class::isInstance)
        .map(item -> ((YamlNode.Scalar) item).text())
        .toList();
  }

  private boolean isEvery() {
    return rows.filter(Recipe.Rows.Every.class::isInstance).isPresent();
  }

  private boolean isColumn(String name) {
    return register.findColumn(name).isPresent();
  }

  private void needs(boolean there, String wanted, String key, YamlMapping node) {
    if (!there) {
      problems.add(node.placeOf(key), "只能与 %s 一起使用。", "can only be used with %s.", wanted);
    }
  }

  private boolean isKnown(boolean known, String name, String key, YamlMapping node) {
    if (!known) {
      problems.add(
          node.placeOf(key),
          "没有“%s”。须是前面的台账或其栏目。",
          "there is no \"%s\". It has to be a register before this one, or one of its columns.",
          name);
    }
    return known;
  }
}
