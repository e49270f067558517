package org.plumbline.evidence.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;

/** 逐条填报. Reads what people type into the cells of a record, by the rules that hold for files. */
public final class TypedRecord {

  private final Register register;
  private final CellReader cells;

  /** A reader for records of {@code register}; some days have to lie in the fiscal year. */
  public TypedRecord(Register register, Units units, int fiscalYear) {
    this.register = register;
    this.cells = new CellReader(units, fiscalYear);
  }

  /**
   * 填报结果. What was typed.
   *
   * @param values one for each column; absent where it is wrong
   * @param problems by the place of the column
   */
  public record Typed(List<CellValue> values, Map<Integer, Bilingual> problems) {

    public Typed {
      values = List.copyOf(values);
      problems = Map.copyOf(problems);
    }
  }

  /** Reads a text for each column, amounts in the unit of the column. */
  public Typed read(List<String> texts) {
    List<CellValue> values = new ArrayList<>();
    Map<Integer, Bilingual> problems = new TreeMap<>();
    for (int place = 0; place < register.columns().size(); place++) {
      Column column = register.columns().get(place);
      RawCell cell = RawCell.text(place < texts.size() ? texts.get(place) : "");
      CellValue value = CellValue.ABSENT;
      if (!cell.isBlank()) {
        switch (cells.read(cell, column.type(), unit(column))) {
          case CellReader.Outcome.Read read -> value = read.value();
          case CellReader.Outcome.Wrong wrong -> problems.put(place, wrong.reason());
        }
      } else if (column.required()) {
        problems.put(place, RecordAssembly.REQUIRED);
      }
      values.add(value);
    }
    return new Typed(values, problems);
  }

  private static Unit unit(Column column) {
    return column.type() instanceof ColumnType.Amount amount ? amount.unit() : Unit.NONE;
  }

  /** What one would type to say the value. */
  public static String text(CellValue value) {
    return FileCheck.keyText(value);
  }
}
