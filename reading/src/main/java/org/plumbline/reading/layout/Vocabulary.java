package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;

/** The words by which forms are recognised; a new layout is new words, not new code. */
public final class Vocabulary {

  private static final Set<Field> FORM_STARTS = EnumSet.of(Field.PROJECT_CODE, Field.PROJECT_NAME);

  private static final Set<Field> BLOCK_STARTS =
      EnumSet.of(Field.PURPOSE, Field.SPENDING_PLAN, Field.GOALS);

  /** What may part two labelled values: a wide gap, or blanks before something with a colon. */
  private static final Pattern GAP =
      Pattern.compile("[ \\t\\u3000\\u00a0]{2,}|[ \\t\\u3000\\u00a0](?=[^\\s:：]{2,12}[:：])");

  private final FieldLabels fields;
  private final Words<Column> columns;
  private final Words<MoneyColumn> moneyColumns;
  private final Words<MoneyUnit> moneyUnits;
  private final LevelWords levels;
  private final Titles titles;
  private final Set<String> totals;
  private final Set<String> subtotals;
  private final List<String> annual;
  private final Set<String> soleTotals;
  private final Placeholders placeholders = Placeholders.bundled();
  private final TaskWords tasks = TaskWords.bundled();
  private final ReviewWords review = ReviewWords.bundled();
  private final Map<String, Integer> checkpoints = new HashMap<>();

  private Vocabulary() {
    DataNode money = DataFile.bundled(Vocabulary.class, "money.yaml");
    DataNode columnFile = DataFile.bundled(Vocabulary.class, "columns.yaml");
    this.fields = FieldLabels.bundled();
    DataNode fieldFile = DataFile.bundled(Vocabulary.class, "fields.yaml");
    this.annual = fieldFile.texts("annual");
    this.soleTotals = Set.copyOf(fieldFile.texts("sole_totals"));
    this.levels = LevelWords.bundled();
    this.titles = Titles.bundled();
    this.totals = Set.copyOf(columnFile.texts("totals"));
    this.subtotals = Set.copyOf(columnFile.texts("subtotals"));
    this.columns = Words.of(Column.class, columnFile.nodes("columns"), "column", "labels");
    this.moneyColumns = Words.of(MoneyColumn.class, money.nodes("columns"), "column", "labels");
    this.moneyUnits = Words.of(MoneyUnit.class, money.nodes("units"), "unit", "words");
    for (DataNode node :
        DataFile.bundled(Vocabulary.class, "checkpoints.yaml").nodes("checkpoints")) {
      node.texts("labels")
          .forEach(label -> checkpoints.put(LabelText.of(label).core(), node.integer("month")));
    }
  }

  /** The words that ship with the product. */
  public static Vocabulary bundled() {
    return Bundled.VOCABULARY;
  }

  /** Read once: readers of plain text ask for it with every document. */
  private static final class Bundled {
    static final Vocabulary VOCABULARY = new Vocabulary();
  }

  /** Whether a row of cells is the head of an indicator table. */
  public boolean isColumnHead(List<String> cells) {
    List<List<Column>> known =
        cells.stream().filter(cell -> !cell.isBlank()).map(this::columns).toList();
    long fields = cells.stream().filter(this::isFieldOnly).count();
    return ColumnHead.suffices(known, fields);
  }

  /** Whether a cell labels a field of the form, and no column of an indicator table. */
  private boolean isFieldOnly(String text) {
    return columns(text).isEmpty() && !fields.fields(LabelText.of(text).core()).isEmpty();
  }

  /** Whether a cell holds the label of a column of an indicator table. */
  public boolean isColumnLabel(String text) {
    return !columns(text).isEmpty();
  }

  /** Whether {@code text} labels a single value of a form. */
  public boolean isFieldLabel(String text) {
    return !fields.fields(LabelText.of(text).core()).isEmpty();
  }

  /** Whether a line is the title of a form. */
  public boolean isTitle(String line) {
    return titles.isTitle(line);
  }

  /** Whether a cell holds a word of the first two levels, and nothing else. */
  public boolean isLevelWord(String text) {
    return levels.isLevelWord(text);
  }

  /** Whether a cell holds a label with which the head of a form begins. */
  public boolean startsForm(String text) {
    return fields.fields(LabelText.of(text).core()).stream().anyMatch(FORM_STARTS::contains);
  }

  /** Whether a cell holds a label at which a row of a form usually begins. */
  public boolean startsBlock(String text) {
    return startsForm(text)
        || fields.fields(LabelText.of(text).core()).stream().anyMatch(BLOCK_STARTS::contains);
  }

  /** Whether a cell names a checkpoint of a spending plan. */
  public boolean isCheckpoint(String text) {
    return checkpoint(text).isPresent();
  }

  /** Whether a text says in which unit money is printed: {@code 单位：万元}. */
  boolean statesMoneyUnit(String text) {
    return inlineLabel(text).filter(label -> label.field() == Field.MONEY_UNIT).isPresent();
  }

  /** The labels of a text with their values; a gap before a known label parts two of them. */
  List<InlineLabel> inlineLabels(String text) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (Matcher gap = GAP.matcher(text); gap.find(); ) {
      if (gap.start() > from && inlineLabel(text.substring(gap.end())).isPresent()) {
        parts.add(text.substring(from, gap.start()));
        from = gap.end();
      }
    }
    parts.add(text.substring(from));
    List<InlineLabel> labels =
        parts.stream().map(this::inlineLabel).flatMap(Optional::stream).toList();
    return labels.size() > 1 ? labels : inlineLabel(text).stream().toList();
  }

  /** A label and its value in one text, parted by a colon; empty where it is something else. */
  Optional<InlineLabel> inlineLabel(String text) {
    int colon = text.replace('：', ':').indexOf(':');
    if (colon <= 0) {
      return Optional.empty();
    }
    String value = text.substring(colon + 1).strip();
    boolean money = moneyUnits.first(LabelText.of(value).core()).isPresent();
    String label = LabelText.of(text.substring(0, colon)).core();
    return value.isEmpty()
        ? Optional.empty()
        : fields.fields(label).stream()
            .filter(field -> (field == Field.MONEY_UNIT) == money)
            .findFirst()
            .map(field -> new InlineLabel(field, label, value));
  }

  FieldLabels fields() {
    return fields;
  }

  LevelWords levels() {
    return levels;
  }

  Titles titles() {
    return titles;
  }

  List<Column> columns(String text) {
    String core = Periods.general(LabelText.of(text).core());
    List<Column> known = columns.all(core);
    return known.isEmpty() ? columns.all(Periods.annual(core)) : known;
  }

  /** Whether a text is the label of a row that only adds up the rows above it. */
  boolean isTotal(String text) {
    return totals.contains(LabelText.of(text).core()) || isSubtotal(text);
  }

  /** Whether a total means this year's money where no other is printed. */
  boolean mayBeAnnualTotal(String core) {
    return soleTotals.contains(core);
  }

  /** Whether a label speaks of this year. */
  boolean isAnnual(String core) {
    return annual.stream().anyMatch(core::contains);
  }

  /** Whether it adds up only a part of them. */
  boolean isSubtotal(String text) {
    return subtotals.contains(LabelText.of(text).core());
  }

  Placeholders placeholders() {
    return placeholders;
  }

  ReviewWords reviewWords() {
    return review;
  }

  TaskWords tasks() {
    return tasks;
  }

  List<MoneyColumn> moneyColumns(String text) {
    return moneyColumns.all(Periods.general(LabelText.of(text).core()));
  }

  Words<MoneyUnit> moneyUnits() {
    return moneyUnits;
  }

  /** The month at whose end a checkpoint stands; empty where the text names none. */
  OptionalInt checkpoint(String text) {
    Integer month = checkpoints.get(LabelText.of(text).core().replace("—", "-").replace("~", "-"));
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }
}
