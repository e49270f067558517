package org.plumbline.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.evidence.register.CellValue;
import org.plumbline.evidence.register.ColumnType;
import org.plumbline.evidence.register.Records;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterFile;
import org.plumbline.evidence.register.RegisterRecord;

/** Records written as text, cells parted by blanks, "-" for an absent one. */
public record Rows(Register register, List<RegisterRecord> records) implements Records {

  public static Rows of(Register register, String text) {
    RegisterFile file =
        new RegisterFile(register.name() + ".csv", "0".repeat(64), text.contains("合成数据"));
    List<RegisterRecord> records = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        records.add(new RegisterRecord(file, i + 1, cells(register, line.split("\\s+"))));
      }
    }
    return new Rows(register, List.copyOf(records));
  }

  private static List<CellValue> cells(Register register, String[] words) {
    List<CellValue> cells = new ArrayList<>();
    for (int i = 0; i < register.columns().size(); i++) {
      String word = i < words.length ? words[i] : "-";
      cells.add(word.equals("-") ? CellValue.ABSENT : cell(register.columns().get(i).type(), word));
    }
    return cells;
  }

  private static CellValue cell(ColumnType type, String word) {
    return switch (type) {
      case ColumnType.Text _, ColumnType.Choice _, ColumnType.Reference _ ->
          new CellValue.Words(word);
      case ColumnType.Amount _ -> new CellValue.Amount(new BigDecimal(word));
      case ColumnType.Day _ -> new CellValue.Day(LocalDate.parse(word));
      case ColumnType.YesNo _ -> new CellValue.Flag(word.equals("是"));
    };
  }

  @Override
  public void forEach(Consumer<RegisterRecord> consumer) {
    records.forEach(consumer);
  }
}
