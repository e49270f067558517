package org.plumbline.evidence.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;
import org.plumbline.regulation.yaml.YamlMapping;
import org.plumbline.regulation.yaml.YamlPlace;
import org.plumbline.regulation.yaml.YamlProblems;

/** 台账定义. Reads what a programme pack says about its registers. */
public final class RegisterSchemas {

  private static final List<String> KEYS = List.of("title", "key", "date", "columns");

  private final Units units;
  private final YamlProblems problems;

  private RegisterSchemas(Units units, YamlProblems problems) {
    this.units = units;
    this.problems = problems;
  }

  /**
   * The registers of a pack in its order, and last the one that every pack has, {@link
   * Attestations}.
   *
   * @param registers what stands under {@code registers:} in {@code pack.yaml}
   * @param problems takes what is wrong; a register with a problem is left out
   */
  public static List<Register> load(YamlMapping registers, Units units, YamlProblems problems) {
    List<Register> declared = new RegisterSchemas(units, problems).declared(registers);
    if (registers.has(Attestations.NAME)) {
      problems.add(
          registers.placeOf(Attestations.NAME),
          "台账 %s 由系统提供，不必也不能自行定义。请改名。",
          "the register %s is there without being declared. Use another name.",
          Attestations.NAME);
      return declared;
    }
    List<Register> all = new ArrayList<>(declared);
    all.add(Attestations.register());
    return List.copyOf(all);
  }

  static List<Register> builtIn(YamlMapping registers, YamlProblems problems) {
    return new RegisterSchemas(Units.bundled(), problems).declared(registers);
  }

  private List<Register> declared(YamlMapping registers) {
    Map<String, Register> byName = new LinkedHashMap<>();
    for (String name : registers.keys()) {
      int before = problems.size();
      Optional<Register> register =
          registers.findMapping(name, problems).flatMap(node -> register(name, node));
      if (problems.size() == before) {
        register.ifPresent(found -> byName.put(name, found));
      }
    }
    refuseLooseReferences(registers, byName);
    return List.copyOf(byName.values());
  }

  private Optional<Register> register(String name, YamlMapping node) {
    ColumnSchemas.checkName(name, node.place(), problems);
    node.refuseOthers(KEYS, problems);
    Optional<Bilingual> title = node.requireBilingual("title", problems);
    List<Column> columns = columns(node);
    if (node.require("key", problems).isEmpty() || title.isEmpty() || columns.isEmpty()) {
      return Optional.empty();
    }
    List<String> key = node.texts("key", problems);
    Optional<String> date = node.findText("date", problems);
    Register register = new Register(name, title.get(), columns, key, date);
    checkKey(key, node);
    date.ifPresent(column -> checkDate(register, column, node));
    return Optional.of(register);
  }

  private List<Column> columns(YamlMapping register) {
    List<Column> columns = new ArrayList<>();
    Set<String> headings = new HashSet<>();
    Optional<YamlMapping> nodes =
        register.require("columns", problems).flatMap(node -> YamlMapping.mapping(node, problems));
    if (nodes.isEmpty()) {
      return columns;
    }
    ColumnSchemas schemas = new ColumnSchemas(units, problems);
    for (String name : nodes.get().keys()) {
      Optional<YamlMapping> node = nodes.get().findMapping(name, problems);
      Optional<Column> column = node.flatMap(found -> schemas.column(name, found));
      if (column.isPresent() && node.isPresent()) {
        columns.add(column.get());
        refuseSameHeading(column.get(), headings, node.get());
      }
    }
    return columns;
  }

  /** A header could mean either of two columns that are called the same. */
  private void refuseSameHeading(Column column, Set<String> headings, YamlMapping node) {
    for (String heading : ColumnHeadings.of(column)) {
      if (!headings.add(heading)) {
        problems.add(
            node.place(),
            "标题“%s”与另一栏相同，表头将无法区分。请改名。",
            "the title \"%s\" is also that of another column, so a header could mean either."
                + " Rename one.",
            heading);
      }
    }
  }

  private void checkKey(List<String> key, YamlMapping node) {
    for (String name : key) {
      if (!declares(node, name)) {
        problems.add(
            node.placeOf("key"),
            "主键“%s”不是本台账的栏目；栏目有：%s。",
            "the key \"%s\" is no column of this register; columns are: %s.",
            name,
            String.join(", ", columnNames(node)));
      }
    }
  }

  private void checkDate(Register register, String name, YamlMapping node) {
    Optional<Column> column = column(register, name);
    boolean other = column.filter(found -> !(found.type() instanceof ColumnType.Day)).isPresent();
    if (other || !declares(node, name)) {
      problems.add(
          node.placeOf("date"),
          "“%s”不是本台账的日期栏目（type: date）。",
          "\"%s\" is no date column (type: date) of this register.",
          name);
    }
  }

  /** A reference needs a register with a key of one column that holds words. */
  private void refuseLooseReferences(YamlMapping nodes, Map<String, Register> byName) {
    Set<String> wrong = new HashSet<>();
    byName.forEach((name, register) -> {
      for (Column column : register.columns()) {
        if (column.type() instanceof ColumnType.Reference reference
            && !isReferable(reference.register(), nodes, byName)) {
          wrong.add(name);
          problems.add(
              place(nodes, name, column.name()),
              "to: %s 不是可引用的台账。被引用的台账须已定义，主键为一个文本或选项栏目。",
              "to: %s cannot be referred to. The register has to be declared, with a key of one"
                  + " column of type text or choice.",
              reference.register());
        }
      }
    });
    byName.keySet().removeAll(wrong);
  }

  private static YamlPlace place(YamlMapping nodes, String register, String column) {
    return nodes.find(register).orElseThrow() instanceof YamlMapping node
            && node.find("columns").orElseThrow() instanceof YamlMapping columns
        ? columns.placeOf(column)
        : nodes.placeOf(register);
  }

  /** Whether it can; a register left out for its own problems is not blamed a second time. */
  private static boolean isReferable(
      String target, YamlMapping nodes, Map<String, Register> byName) {
    Register register = byName.get(target);
    if (register == null) {
      return nodes.has(target);
    }
    return register.key().size() == 1
        && column(register, register.key().getFirst())
            .filter(key -> holdsWords(key.type()))
            .isPresent();
  }

  private static boolean holdsWords(ColumnType type) {
    return switch (type) {
      case ColumnType.Text _, ColumnType.Choice _, ColumnType.Reference _ -> true;
      case ColumnType.Amount _, ColumnType.Day _, ColumnType.YesNo _ -> false;
    };
  }

  private static Optional<Column> column(Register register, String name) {
    return register.findColumn(name).map(register.columns()::get);
  }

  /** Whether the pack names such a column, be it well described or not. */
  private static boolean declares(YamlMapping register, String column) {
    return columnNames(register).contains(column);
  }

  private static List<String> columnNames(YamlMapping register) {
    return register.find("columns").orElseThrow() instanceof YamlMapping columns
        ? columns.keys()
        : List.of();
  }
}
