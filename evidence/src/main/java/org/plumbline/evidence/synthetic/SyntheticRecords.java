package org.plumbline.evidence.synthetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.register.Column;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Register;

/** 合成记录. Writes the records of a recipe as csv, the same for the same seed. */
public final class SyntheticRecords {

  /** What the key of a record is kept under, beside its columns; no column is called so. */
  static final String KEY = "";

  private final Recipe recipe;
  private final Map<String, List<Map<String, String>>> made = new LinkedHashMap<>();

  private SyntheticRecords(Recipe recipe) {
    this.recipe = recipe;
  }

  /** The text of one csv file for each register of the recipe, by name, in its order. */
  public static Map<String, String> write(Recipe recipe) {
    SyntheticRecords records = new SyntheticRecords(recipe);
    Map<String, String> files = new LinkedHashMap<>();
    for (Recipe.Table table : recipe.tables()) {
      List<Map<String, String>> rows = records.make(table);
      records.made.put(table.register().name(), rows);
      files.put(table.register().name(), csv(recipe, table.register(), rows));
    }
    return files;
  }

  private List<Map<String, String>> make(Recipe.Table table) {
    Dice dice = Dice.of(recipe.seed(), table.register().name());
    RecordMaker maker = new RecordMaker(table, made, dice);
    List<Map<String, String>> rows = new ArrayList<>();
    List<Map<String, String>> written =
        table.rows() instanceof Recipe.Rows.Written byHand ? byHand.rows() : List.of();
    for (RecordMaker.Occasion occasion : occasions(table.rows(), dice)) {
      Map<String, String> given = new LinkedHashMap<>();
      if (!written.isEmpty()) {
        given.putAll(written.get(occasion.number() - 1));
      }
      given.putAll(table.corrections().getOrDefault(occasion.number(), Map.of()));
      Map<String, String> row = maker.make(occasion, given);
      row.put(KEY, row.getOrDefault(table.register().key().getFirst(), ""));
      rows.add(row);
    }
    return rows;
  }

  private List<RecordMaker.Occasion> occasions(Recipe.Rows rows, Dice dice) {
    List<RecordMaker.Occasion> occasions = new ArrayList<>();
    switch (rows) {
      case Recipe.Rows.Count count ->
          add(occasions, count.rows(), Optional.empty(), Optional.empty());
      case Recipe.Rows.Written written ->
          add(occasions, written.rows().size(), Optional.empty(), Optional.empty());
      case Recipe.Rows.Each each -> {
        for (Map<String, String> parent : made.getOrDefault(each.register(), List.of())) {
          add(
              occasions,
              dice.between(each.least(), each.most()),
              Optional.of(parent),
              Optional.empty());
        }
      }
      case Recipe.Rows.Every every -> {
        for (int year : every.years()) {
          Period.of(every.span(), year)
              .forEach(
                  period -> add(occasions, every.times(), Optional.empty(), Optional.of(period)));
        }
      }
    }
    return occasions;
  }

  private static void add(
      List<RecordMaker.Occasion> occasions,
      int times,
      Optional<Map<String, String>> parent,
      Optional<Period> period) {
    for (int i = 0; i < times; i++) {
      occasions.add(new RecordMaker.Occasion(occasions.size() + 1, parent, period));
    }
  }

  private static String csv(Recipe recipe, Register register, List<Map<String, String>> rows) {
    StringBuilder csv = new StringBuilder();
    csv.append("# 合成数据 synthetic: ")
        .append(register.title().zh())
        .append("，seed ")
        .append(recipe.seed())
        .append('\n');
    line(csv, register.columns().stream().map(SyntheticRecords::heading).toList());
    for (Map<String, String> row : rows) {
      line(csv, register.columns().stream().map(it -> row.getOrDefault(it.name(), "")).toList());
    }
    return csv.toString();
  }

  /** 数量（吨）. */
  private static String heading(Column column) {
    return column.type() instanceof ColumnType.Amount amount && !amount.unit().symbol().isEmpty()
        ? column.title().zh() + "（" + amount.unit().symbol() + "）"
        : column.title().zh();
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(String.join(",", cells.stream().map(SyntheticRecords::quoted).toList()))
        .append('\n');
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
