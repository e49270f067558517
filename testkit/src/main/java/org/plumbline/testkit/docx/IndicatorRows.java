package org.plumbline.testkit.docx;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;

/** 指标行. Writes the lower half of a plan: one row for each indicator. */
final class IndicatorRows {

  private static final int DIMENSION = 2;
  private static final int NAME = 2;
  private static final int DESCRIPTION = 3;
  private static final int TARGET = 2;
  private static final int BASIS = 3;

  private final WordTable table;
  private final RepeatedCells repeated;

  IndicatorRows(WordTable table, RepeatedCells repeated) {
    this.table = table;
    this.repeated = repeated;
  }

  void write(List<Indicator> indicators) {
    boolean basis = indicators.stream().anyMatch(indicator -> indicator.basis().isPresent());
    writeLabels(basis);
    String above = "";
    for (Indicator indicator : indicators) {
      String category = indicator.category().map(Category::official).orElse("");
      boolean again = !category.isEmpty() && category.equals(above);
      table.row(row(indicator, category(category, again), basis));
      above = category;
    }
  }

  private void writeLabels(boolean basis) {
    List<WordCell> labels = new ArrayList<>();
    labels.add(WordCell.of("一级指标"));
    labels.add(WordCell.of("二级指标").across(DIMENSION));
    labels.add(WordCell.of("三级指标").across(NAME));
    labels.add(WordCell.of("绩效指标描述").across(DESCRIPTION));
    labels.add(WordCell.of("指标值").across(basis ? TARGET : TARGET + BASIS));
    if (basis) {
      labels.add(WordCell.of("指标值确定依据").across(BASIS));
    }
    table.row(labels);
  }

  private static List<WordCell> row(Indicator indicator, WordCell category, boolean basis) {
    String target = indicator.target().map(Sourced::value).map(Target::text).orElse("");
    List<WordCell> cells = new ArrayList<>();
    cells.add(category);
    cells.add(
        WordCell.of(indicator.dimension().map(Dimension::official).orElse("")).across(DIMENSION));
    cells.add(WordCell.of(indicator.name().value()).across(NAME));
    cells.add(
        WordCell.of(indicator.description().map(Sourced::value).orElse("")).across(DESCRIPTION));
    cells.add(WordCell.of(target).across(basis ? TARGET : TARGET + BASIS));
    if (basis) {
      String text = indicator.basis().map(Sourced::value).map(Basis::text).orElse("");
      cells.add(WordCell.of(text).across(BASIS));
    }
    return cells;
  }

  private WordCell category(String category, boolean again) {
    return switch (repeated) {
      case PRINTED -> WordCell.of(category);
      case BLANK -> WordCell.of(again ? "" : category);
      case MERGED ->
          category.isEmpty()
              ? WordCell.of("")
              : again
                  ? WordCell.of("").down(WordCell.Down.CONTINUE)
                  : WordCell.of(category).down(WordCell.Down.RESTART);
    };
  }
}
