package org.plumbline.reading.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Grid;
import org.plumbline.reading.layout.Vocabulary;

/**
 * 连写的行. Makes tables of lines whose cells are joined by {@code ¦}, as text copies of pages have
 * them; passes everything else on, tables numbered anew.
 */
public final class JoinedRows implements Consumer<Block> {

  static final String JOINT = "¦";
  private static final Pattern JOINTS = Pattern.compile("\\s*¦\\s*");

  private final Consumer<Block> sink;
  private final List<TxtChunk> rows = new ArrayList<>();
  private int tables;

  /** Hands what it makes, and what it lets pass, to {@code sink}. */
  public JoinedRows(Consumer<Block> sink) {
    this.sink = sink;
  }

  /** Whether a line is a row of joined cells. */
  static boolean isRow(String line) {
    return line.contains(JOINT);
  }

  /** The cells of a line, as a row. */
  static TxtChunk row(String line) {
    return TxtChunk.row(JOINTS.matcher(line.strip()).replaceAll("\t"));
  }

  @Override
  public void accept(Block block) {
    switch (block) {
      case Block.Paragraph paragraph when isRow(paragraph.text()) ->
          rows.add(row(paragraph.text()));
      case Block.Paragraph paragraph -> {
        end();
        sink.accept(paragraph);
      }
      case Block.Table(Grid grid) -> {
        end();
        tables++;
        sink.accept(
            new Block.Table(
                grid.table() == tables ? grid : new Grid(tables, grid.page(), grid.cells())));
      }
    }
  }

  /** Ends the table that is open, if any. */
  public void end() {
    if (!rows.isEmpty()) {
      tables++;
      Vocabulary vocabulary = Vocabulary.bundled();
      sink.accept(new Block.Table(new TxtRows(vocabulary).grid(tables, rows)));
      rows.clear();
    }
  }
}
