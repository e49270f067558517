package org.plumbline.evidence.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.Register;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlNode;
import org.plumbline.regulation.yaml.YamlProblems;

/** 配方读取. Reads {@code recipe.yaml}; every problem names file and line. */
public final class RecipeLoader {

  private static final int MOST_ROWS = 1_000_000;

  private static final int MOST_TIMES = 1_000;

  private final Map<String, Register> registers = new LinkedHashMap<>();
  private final Map<String, Register> before = new LinkedHashMap<>();
  private final YamlProblems problems;

  private RecipeLoader(List<Register> registers, YamlProblems problems) {
    registers.forEach(register -> this.registers.put(register.name(), register));
    this.problems = problems;
  }

  /** The recipe; empty where there are problems. */
  public static Optional<Recipe> load(
      YamlMapping file, List<Register> registers, YamlProblems problems) {
    int earlier = problems.size();
    Optional<Recipe> recipe = new RecipeLoader(registers, problems).recipe(file);
    return problems.size() == earlier ? recipe : Optional.empty();
  }

  private Optional<Recipe> recipe(YamlMapping file) {
    file.refuseOthers(List.of("synthetic", "seed", "registers"), problems);
    if (!file.flag("synthetic", false, problems)) {
      problems.add(
          file.placeOf("synthetic"),
          "配方须写明 synthetic: true，表明数据是合成的。",
          "a recipe has to say synthetic: true, so that nobody takes its records for real ones.");
    }
    Optional<Integer> seed =
        file.require("seed", problems).flatMap(node -> RecipeNumbers.whole(node, problems));
    Optional<YamlMapping> nodes = file.require("registers", problems).flatMap(this::mapping);
    if (seed.isEmpty() || nodes.isEmpty()) {
      return Optional.empty();
    }
    List<Recipe.Table> tables = new ArrayList<>();
    for (String name : nodes.get().keys()) {
      nodes.get().findMapping(name, problems).flatMap(it -> table(name, it)).ifPresent(tables::add);
    }
    return Optional.of(new Recipe(seed.get(), tables));
  }

  private Optional<Recipe.Table> table(String name, YamlMapping node) {
    Register register = registers.get(name);
    if (register == null) {
      problems.add(
          node.place(),
          "本包没有台账“%s”；有：%s。",
          "the pack has no register \"%s\"; it has: %s.",
          name,
          String.join(", ", registers.keySet()));
      return Optional.empty();
    }
    node.refuseOthers(List.of("rows", "each", "times", "every", "in", "columns", "set"), problems);
    Optional<Recipe.Rows> rows = rows(register, node);
    List<Recipe.Cell> cells = cells(register, node, rows);
    Map<Integer, Map<String, String>> corrections = corrections(register, node);
    before.put(name, register);
    return rows.map(it -> new Recipe.Table(register, it, cells, corrections, node.place()));
  }

  private Optional<Recipe.Rows> rows(Register register, YamlMapping node) {
    if (List.of("rows", "each", "every").stream().filter(node::has).count() != 1) {
      problems.add(node.place(), "须写 rows、each、every 三者之一。", "needs one of rows, each and every.");
      return Optional.empty();
    }
    if (node.has("rows")) {
      return node.find("rows").flatMap(it -> countedOrWritten(register, it));
    }
    int[] times = RecipeNumbers.range(node, "times", 1, problems);
    if (times[0] < 0 || times[1] > MOST_TIMES) {
      problems.add(node.placeOf("times"), "times 应在 0–%d。", "times has to be 0 to %d.", MOST_TIMES);
    }
    if (node.has("each")) {
      Optional<String> parent = node.findText("each", problems);
      return parent
          .filter(it -> isBefore(it, node, "each"))
          .map(it -> new Recipe.Rows.Each(it, times[0], times[1]));
    }
    List<Integer> years =
        node.items("in").stream()
            .flatMap(it -> RecipeNumbers.whole(it, problems).stream())
            .toList();
    if (years.isEmpty() || !years.stream().allMatch(it -> it >= 1900 && it < 2200)) {
      problems.add(node.placeOf("in"), "every 还须写 in: [年度]。", "every also needs in: [years].");
    }
    return node.findText("every", problems)
        .flatMap(word -> span(word, node))
        .map(span -> new Recipe.Rows.Every(span, years, times[0]));
  }

  private Optional<Recipe.Rows> countedOrWritten(Register register, YamlNode node) {
    if (node instanceof YamlNode.Sequence list) {
      List<Map<String, String>> rows = new ArrayList<>();
      list.items()
          .forEach(item -> mapping(item).ifPresent(row -> rows.add(written(register, row))));
      return Optional.of(new Recipe.Rows.Written(rows));
    }
    Optional<Integer> count = RecipeNumbers.whole(node, problems);
    if (count.isPresent() && (count.get() < 0 || count.get() > MOST_ROWS)) {
      problems.add(node.place(), "行数应在 0–%d。", "rows have to be 0 to %d.", MOST_ROWS);
      return Optional.empty();
    }
    return count.map(Recipe.Rows.Count::new);
  }

  private Optional<Recipe.Span> span(String word, YamlMapping node) {
    for (Recipe.Span span : Recipe.Span.values()) {
      if (span.name().toLowerCase(Locale.ROOT).equals(word)) {
        return Optional.of(span);
      }
    }
    problems.add(
        node.placeOf("every"),
        "every 只可写 day、week、month、quarter。",
        "every can be day, week, month or quarter.");
    return Optional.empty();
  }

  private List<Recipe.Cell> cells(Register register, YamlMapping node, Optional<Recipe.Rows> rows) {
    List<Recipe.Cell> cells = new ArrayList<>();
    Optional<YamlMapping> columns = node.findMapping("columns", problems);
    columns.ifPresent(it -> refuseUnknown(register, it));
    MakerLoader makers = new MakerLoader(register, before, rows, problems);
    for (Column column : register.columns()) {
      columns
          .filter(it -> it.has(column.name()))
          .flatMap(it -> it.findMapping(column.name(), problems))
          .flatMap(it -> makers.cell(column, it))
          .ifPresent(cells::add);
      boolean made = columns.filter(it -> it.has(column.name())).isPresent();
      if (!made
          && column.required()
          && rows.filter(Recipe.Rows.Written.class::isInstance).isEmpty()) {
        problems.add(
            node.placeOf("columns"),
            "必填栏目“%s”没有写法。请补上。",
            "the required column \"%s\" is not made. Add it.",
            column.name());
      }
    }
    return inWrittenOrder(cells, columns);
  }

  /** Cells are made in the order of the recipe, since one may need another. */
  private static List<Recipe.Cell> inWrittenOrder(
      List<Recipe.Cell> cells, Optional<YamlMapping> columns) {
    List<String> order = columns.map(YamlMapping::keys).orElse(List.of());
    return cells.stream()
        .sorted(Comparator.comparingInt(cell -> order.indexOf(cell.column())))
        .toList();
  }

  private Map<Integer, Map<String, String>> corrections(Register register, YamlMapping node) {
    Map<Integer, Map<String, String>> corrections = new TreeMap<>();
    node.findMapping("set", problems)
        .ifPresent(rows ->
            rows.entries()
                .forEach((row, cells) -> {
                  Optional<BigDecimal> number =
                      new YamlNode.Scalar(cells.place(), row, false).findNumber();
                  if (number.isEmpty() || number.get().signum() <= 0 || number.get().scale() != 0) {
                    problems.add(cells.place(), "应为行号，从 1 起。", "has to be a row number, from 1.");
                  } else {
                    mapping(cells)
                        .ifPresent(
                            it -> corrections.put(number.get().intValue(), written(register, it)));
                  }
                }));
    return corrections;
  }

  private Map<String, String> written(Register register, YamlMapping row) {
    refuseUnknown(register, row);
    Map<String, String> cells = new LinkedHashMap<>();
    for (String column : row.keys()) {
      if (row.find(column).filter(RecipeLoader::isLeftEmpty).isPresent()) {
        cells.put(column, "");
      } else {
        row.findText(column, problems).ifPresent(text -> cells.put(column, text));
      }
    }
    return cells;
  }

  /** {@code ""}: this cell of this record is empty, whatever the column says. */
  private static boolean isLeftEmpty(YamlNode node) {
    return node instanceof YamlNode.Scalar(_, String text, boolean quoted)
        && quoted
        && text.isEmpty();
  }

  private void refuseUnknown(Register register, YamlMapping columns) {
    columns.refuseOthers(register.columns().stream().map(Column::name).toList(), problems);
  }

  private boolean isBefore(String register, YamlMapping node, String key) {
    if (!before.containsKey(register)) {
      problems.add(
          node.placeOf(key),
          "“%s”须是配方中排在前面的台账。",
          "\"%s\" has to be a register before this one in the recipe.",
          register);
    }
    return before.containsKey(register);
  }

  private Optional<YamlMapping> mapping(YamlNode node) {
    return YamlMapping.mapping(node, problems);
  }
}
