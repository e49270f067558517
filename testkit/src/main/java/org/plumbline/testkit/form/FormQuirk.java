package org.plumbline.testkit.form;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.plumbline.testkit.format.DocumentFormat;

/**
 * 样表怪癖. Ways in which the same plan is printed differently; several are applied in this order. The
 * words of the levels stand in every row unless a quirk says otherwise.
 */
public enum FormQuirk {
  /** Words that mean the same: 项目产出指标, 效果指标, 指标值及单位. */
  SYNONYMS(Synonyms::apply),
  /** 单位：万元 stands in brackets behind the labels of money, not above the table. */
  MONEY_UNIT_IN_LABELS(MoneyQuirks::inLabels),
  /** Every amount carries its unit. */
  MONEY_UNIT_IN_CELLS(MoneyQuirks::inCells),
  /** 元 and 万元 in one form, the unit that is not that of the form behind its amounts. */
  MONEY_UNITS_MIXED(MoneyQuirks::mixed),
  /** Thousands are parted by commas. */
  THOUSANDS_COMMAS(MoneyQuirks::commas),
  /** Points stand in the words of the first level: 产出指标(50分). */
  POINTS_IN_LABELS(TextQuirks::pointsInLabels),
  /** Labels carry asterisks and hints: *三级指标（必填）. */
  DECORATED_LABELS(TextQuirks::decorated),
  /** Goals stand in quotation marks. */
  QUOTED_GOALS(TextQuirks::quotedGoals),
  /** A page ends amid a goal, and its number stands between the halves. */
  PAGE_MARKERS(TextQuirks::pageMarkers),
  /** A page break parts the indicators; the labels are printed again below it. */
  PAGE_BREAK(RowQuirks::pageBreak),
  /** The labels are printed again between two indicators of one table. */
  HEAD_REPEATED(RowQuirks::headRepeated),
  /** The template's own 指标2： and …… stand below the indicators. */
  PLACEHOLDERS_LEFT(RowQuirks::placeholders),
  /** The template's instructions stand in the last row. */
  INSTRUCTIONS_LEFT(RowQuirks::instructions),
  /** One cell for each run of a level. */
  LEVELS_MERGED(LevelQuirks::merged),
  /** Printed where they change, blank below. */
  LEVELS_BLANK(LevelQuirks::blank),
  /** Printed in the middle row of their block, blank around it. */
  LEVELS_CENTRED(LevelQuirks::centred),
  /** Not printed again, and no cell left for them: the row is shorter. */
  LEVELS_OMITTED(LevelQuirks::omitted),
  /** The labels of levels and sections, one character a line. */
  VERTICAL_LABELS(TextQuirks::vertical),
  /** Labels broken over lines inside a word. */
  SPLIT_LABELS(TextQuirks::splitLabels),
  /** Ideographic and no-break spaces inside labels and around texts. */
  WIDE_SPACES(TextQuirks::wideSpaces),
  /** Every row is filled up with empty cells. */
  PADDED(RowQuirks::padded);

  private final UnaryOperator<FormSheet> change;

  FormQuirk(UnaryOperator<FormSheet> change) {
    this.change = change;
  }

  public FormSheet apply(FormSheet sheet) {
    return change.apply(sheet);
  }

  /** Quirks that this one excludes: two ways of printing the same thing. */
  public boolean excludes(FormQuirk other) {
    return ALTERNATIVES.stream().anyMatch(some -> some.contains(this) && some.contains(other));
  }

  private static final List<Set<FormQuirk>> ALTERNATIVES =
      List.of(
          Set.of(LEVELS_MERGED, LEVELS_BLANK, LEVELS_CENTRED, LEVELS_OMITTED),
          Set.of(PAGE_BREAK, HEAD_REPEATED),
          Set.of(MONEY_UNIT_IN_CELLS, MONEY_UNIT_IN_LABELS),
          Set.of(MONEY_UNIT_IN_CELLS, MONEY_UNITS_MIXED),
          Set.of(MONEY_UNIT_IN_LABELS, MONEY_UNITS_MIXED),
          Set.of(VERTICAL_LABELS, SPLIT_LABELS));

  /**
   * Where levels stand first and the last column is always filled, a short row says which of its
   * cells are not there; elsewhere nobody could tell.
   */
  private static final Set<FormFamily> LEVELS_FIRST =
      Set.of(
          FormFamily.QINGDAO,
          FormFamily.MOF_TARGET,
          FormFamily.SHANGHAI,
          FormFamily.SPLIT_COLUMNS,
          FormFamily.SELF_EVALUATION_HUBEI,
          FormFamily.SELF_EVALUATION_HEBEI,
          FormFamily.SELF_EVALUATION_SICHUAN,
          FormFamily.WHOLE_DEPARTMENT,
          FormFamily.TRANSFER_PAYMENT,
          FormFamily.LONG_TERM_AND_ANNUAL,
          FormFamily.HALF_YEAR);

  /** Whether forms of {@code family} have it in documents of {@code format}. */
  public boolean occursIn(FormFamily family, DocumentFormat format) {
    return occursIn(format) && (this != LEVELS_OMITTED || LEVELS_FIRST.contains(family));
  }

  /** A format that it occurs in. */
  public DocumentFormat usualFormat() {
    return this == LEVELS_OMITTED || this == PAGE_MARKERS
        ? DocumentFormat.TXT_CELLS
        : DocumentFormat.DOCX;
  }

  private boolean occursIn(DocumentFormat format) {
    return switch (this) {
      case LEVELS_OMITTED ->
          format == DocumentFormat.TXT_CELLS || format == DocumentFormat.TXT_ROWS;
      case PAGE_BREAK -> !format.isWorkbook() && format.keepsMerges();
      // pages print their number outside the cells, and a row on one line has no lines within
      case PAGE_MARKERS ->
          format != DocumentFormat.PDF
              && format != DocumentFormat.OFD
              && format != DocumentFormat.TXT_ROWS;
      case PADDED -> format != DocumentFormat.PDF && format != DocumentFormat.OFD;
      // GBK has no such space
      case WIDE_SPACES -> format != DocumentFormat.CSV_IN_GBK;
      case SYNONYMS,
          MONEY_UNIT_IN_LABELS,
          MONEY_UNIT_IN_CELLS,
          MONEY_UNITS_MIXED,
          THOUSANDS_COMMAS,
          POINTS_IN_LABELS,
          DECORATED_LABELS,
          QUOTED_GOALS,
          HEAD_REPEATED,
          PLACEHOLDERS_LEFT,
          INSTRUCTIONS_LEFT,
          LEVELS_MERGED,
          LEVELS_BLANK,
          LEVELS_CENTRED,
          VERTICAL_LABELS,
          SPLIT_LABELS ->
          true;
    };
  }
}
