package org.plumbline.reading.txt;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.layout.PageMarker;
import org.plumbline.reading.layout.Vocabulary;

/**
 * 纯文本. Reads what a word processor leaves of a document saved as text: a tab before each cell, one
 * cell a line. A line without a tab continues the cell above it; blank lines stand between rows and
 * inside cells alike, and so may a page's number. Rows written on one line, cells parted by tabs,
 * are read too.
 */
public final class TxtReader {

  private static final Pattern BOOKMARK = Pattern.compile("^\\s*\\[bookmark:");
  private static final Pattern ITEM =
      Pattern.compile("^\\s*(?:\\d+|[一二三四五六七八九十]+|[(（]\\S{1,2}[)）]|目标)[\\S\\s]*");

  /** So many blank lines end a table, unless a numbered item follows. */
  private static final int PARTING_BLANKS = 2;

  private final Vocabulary vocabulary;

  public TxtReader() {
    this(Vocabulary.bundled());
  }

  /** A reader that knows heads of indicator tables and titles by {@code vocabulary}. */
  public TxtReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Hands every block of {@code text} to {@code sink}, in reading order. */
  public void read(String text, Consumer<Block> sink) {
    Reading reading = new Reading(sink);
    text.lines().forEach(reading::line);
    reading.endTable();
  }

  /** One pass over the lines of one document. */
  private final class Reading {
    private final Consumer<Block> sink;
    private final List<TxtChunk> chunks = new ArrayList<>();
    private final List<String> markers = new ArrayList<>();
    private boolean afterMarker;
    private int blanks;
    private int tables;
    private int paragraphs;

    Reading(Consumer<Block> sink) {
      this.sink = sink;
    }

    void line(String line) {
      String text = line.stripTrailing();
      if (text.isEmpty() && !isBlankCell(line)) {
        blanks++;
        return;
      }
      if (!chunks.isEmpty() && !leadingTab(line) && PageMarker.isLine(text)) {
        markers.add(text.strip());
        blanks = 0;
        afterMarker = true;
        return;
      }
      if (text.indexOf('\t', leadingTab(line) ? line.indexOf('\t') + 1 : 0) >= 0) {
        chunks.add(TxtChunk.row(text));
      } else if (JoinedRows.isRow(text)) {
        chunks.add(JoinedRows.row(text));
      } else if (leadingTab(line)) {
        cell(text.strip());
      } else if (!chunks.isEmpty() && continues(text)) {
        chunks.getLast().append(text.strip());
      } else {
        paragraph(text);
      }
      blanks = 0;
      afterMarker = false;
    }

    private void cell(String text) {
      if (chunks.isEmpty() || blanks > 0 || chunks.getLast().isRow()) {
        chunks.add(TxtChunk.open());
      }
      chunks.getLast().add(text);
    }

    /** A line without a tab belongs to the cell above, unless it looks like what parts tables. */
    private boolean continues(String text) {
      if (BOOKMARK.matcher(text).find()
          || ((blanks > 0 || afterMarker) && vocabulary.isTitle(text))) {
        return false;
      }
      return blanks < PARTING_BLANKS || afterMarker || ITEM.matcher(text).matches();
    }

    private void paragraph(String text) {
      endTable();
      tell(text.strip());
    }

    void endTable() {
      if (chunks.isEmpty()) {
        return;
      }
      tables++;
      sink.accept(new Block.Table(new TxtRows(vocabulary).grid(tables, chunks)));
      chunks.clear();
      blanks = 0;
      afterMarker = false;
      markers.forEach(this::tell);
      markers.clear();
    }

    private void tell(String text) {
      paragraphs++;
      sink.accept(new Block.Paragraph(paragraphs, OptionalInt.empty(), text));
    }
  }

  /** A tab and nothing else; more tabs are padding. */
  private static boolean isBlankCell(String line) {
    return line.chars().filter(c -> c == '\t').count() == 1;
  }

  private static boolean leadingTab(String line) {
    return line.stripLeading().length() < line.length()
        && line.substring(0, line.length() - line.stripLeading().length()).indexOf('\t') >= 0;
  }
}
