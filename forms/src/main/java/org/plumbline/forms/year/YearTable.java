package org.plumbline.forms.year;

import java.util.Arrays;
import java.util.List;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.forms.measured.MeasuredPack;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;

/**
 * 全年一览. A row for each programme, a column for each stage of the year.
 *
 * @param columns titles of the stages
 */
public record YearTable(List<Bilingual> columns, List<Row> rows) {

  public YearTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One programme.
   *
   * @param pack its name; empty where there is none
   * @param cells what it came to, stage by stage
   * @param gaps what its year leaves open, with the reason and the indicators concerned
   */
  public record Row(
      String name, String budget, String pack, List<Bilingual> cells, List<Bilingual> gaps) {

    public Row {
      cells = List.copyOf(cells);
      gaps = List.copyOf(gaps);
    }
  }

  public static YearTable of(List<ProgrammeYear> years) {
    return new YearTable(
        Arrays.stream(Stage.values()).map(Stage::title).toList(),
        years.stream().map(YearTable::row).toList());
  }

  private static Row row(ProgrammeYear year) {
    return new Row(
        year.plan().project().name().value(),
        year.plan().funding().total().map(Sourced::value).map(Money::toString).orElse("—"),
        year.measured().map(MeasuredPack::pack).map(Pack::name).orElse(""),
        Arrays.stream(Stage.values()).map(stage -> stage.figures(year)).toList(),
        Gap.of(year).stream().map(YearTable::words).toList());
  }

  private static Bilingual words(Gap gap) {
    if (gap.names().isEmpty()) {
      return gap.reason();
    }
    String names = String.join("；", gap.names());
    int count = gap.names().size();
    return Bilingual.of(
        gap.reason().zh() + "（" + count + " 条）：" + names,
        gap.reason().en() + " (" + count + "): " + names);
  }
}
