package org.plumbline.testkit.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** RTF 文件. Writes tables as RTF, text in the bytes of GBK. */
public final class RtfFile {

  private static final Charset GBK = Charset.forName("GBK");
  private static final int WIDTH = 800;

  private RtfFile() {}

  /** The file, as Word and report tools write it. */
  public static byte[] of(List<PrintedTable> tables) {
    StringBuilder body = new StringBuilder();
    for (PrintedTable table : tables) {
      table
          .title()
          .lines()
          .forEach(line -> body.append("\\pard ").append(text(line)).append("\\par\n"));
      write(table, body);
      body.append("\\pard\\par\n");
    }
    return document(body.toString());
  }

  /** A document whose body is given as RTF. */
  public static byte[] document(String body) {
    String head =
        "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}"
            + "{\\f1\\fnil\\fcharset0 Arial;}}{\\info{\\title x}}";
    return (head + body + "}").getBytes(StandardCharsets.US_ASCII);
  }

  /** Text as escaped bytes of GBK; what GBK lacks as Unicode numbers. */
  public static String text(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        escaped.append("\\line ");
      } else if (c < 0x80) {
        escaped.append("{}\\".indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
      } else if (GBK.newEncoder().canEncode(c)) {
        for (byte b : String.valueOf(c).getBytes(GBK)) {
          escaped.append("\\'%02x".formatted(Byte.toUnsignedInt(b)));
        }
      } else {
        escaped.append("\\u%d?".formatted((int) (short) c));
      }
    }
    return escaped.toString();
  }

  private static void write(PrintedTable table, StringBuilder body) {
    Map<Integer, TreeMap<Integer, PrintedCell>> rows = new TreeMap<>();
    Set<PrintedCell> written = new HashSet<>();
    for (PrintedCell cell : table.cells()) {
      for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
        rows.computeIfAbsent(row, _ -> new TreeMap<>()).put(cell.column(), cell);
      }
    }
    rows.values()
        .forEach(cells -> {
          StringBuilder definition = new StringBuilder("\\trowd");
          StringBuilder texts = new StringBuilder("\\pard\\intbl ");
          int at = 1;
          for (PrintedCell cell : cells.values()) {
            if (cell.column() > at) {
              definition.append("\\cellx").append((cell.column() - 1) * WIDTH);
              texts.append("\\cell ");
            }
            boolean first = written.add(cell);
            definition.append(cell.rowSpan() == 1 ? "" : first ? "\\clvmgf" : "\\clvmrg");
            at = cell.column() + cell.columnSpan();
            definition.append("\\cellx").append((at - 1) * WIDTH);
            texts.append(first ? text(cell.text()) : "").append("\\cell ");
          }
          body.append(definition).append('\n').append(texts).append("\\row\n");
        });
  }
}
