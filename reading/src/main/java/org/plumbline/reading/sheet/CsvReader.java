package org.plumbline.reading.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.TextDecoding;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Block;

/** 逗号分隔文本读取器. Reads rows of values parted by commas, semicolons or tabs. */
public final class CsvReader implements BlockReader {

  private static final char[] DELIMITERS = {',', '\t', ';'};

  /** So many lines tell whether a text is rows of values, and what parts them. */
  private static final int SAMPLE = 50;

  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_COLUMNS = 3;

  private final ReadingLimits limits;
  private final Consumer<Notice> notices;

  /** A reader that hands what has to be said to {@code notices}. */
  public CsvReader(ReadingLimits limits, Consumer<Notice> notices) {
    this.limits = limits;
    this.notices = notices;
  }

  /**
   * Whether a text that nothing else claims is rows of values: every line has as many commas or
   * semicolons as the others. Tabs alone do not tell, since saved documents have them too.
   */
  public static boolean looksLike(String text) {
    for (char delimiter : new char[] {',', ';'}) {
      List<List<String>> rows = sample(text, delimiter);
      boolean even =
          rows.size() >= FEWEST_ROWS
              && rows.getFirst().size() >= FEWEST_COLUMNS
              && rows.stream().allMatch(row -> row.size() == rows.getFirst().size());
      if (even) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    TextDecoding.Decoded decoded = TextDecoding.decode(document.bytes());
    decoded.notice().ifPresent(notices);
    SheetTable table = new SheetTable(document.name(), limits);
    try (var records = open(decoded.text(), delimiter(decoded.text()))) {
      int row = 0;
      for (CsvRecord csv : records) {
        row++;
        for (int column = 0; column < csv.getFieldCount(); column++) {
          table.put(row, column + 1, SharedStrings.plain(csv.getField(column)));
        }
      }
    } catch (CsvParseException problem) {
      throw Unreadable.damagedCsv(String.valueOf(problem.getMessage()));
    } catch (IOException impossible) {
      throw new IllegalStateException("A text in memory is read without a device", impossible);
    }
    table.build(1, OptionalInt.empty()).ifPresent(grid -> sink.accept(new Block.Table(grid)));
  }

  /** What parts the values: the delimiter that gives the most columns on most lines. */
  private static char delimiter(String text) {
    char best = DELIMITERS[0];
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long fields = sample(text, delimiter).stream().mapToLong(row -> row.size() - 1L).sum();
      if (fields > most) {
        most = fields;
        best = delimiter;
      }
    }
    return best;
  }

  private static List<List<String>> sample(String text, char delimiter) {
    List<List<String>> rows = new ArrayList<>();
    try (var records = open(text, delimiter)) {
      for (CsvRecord csv : records) {
        if (csv.getFieldCount() > 1 || !csv.getField(0).isBlank()) {
          rows.add(csv.getFields());
        }
        if (rows.size() == SAMPLE) {
          break;
        }
      }
      return rows;
    } catch (CsvParseException | IOException _) {
      return List.of();
    }
  }

  private static de.siegmar.fastcsv.reader.CsvReader<CsvRecord> open(String text, char delimiter) {
    return de.siegmar.fastcsv.reader.CsvReader.builder()
        .fieldSeparator(delimiter)
        .skipEmptyLines(false)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .allowExtraCharsAfterClosingQuote(true)
        .ofCsvRecord(text);
  }
}
