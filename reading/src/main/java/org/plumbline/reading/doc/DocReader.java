package org.plumbline.reading.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.Merge;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Block;

/** 旧版 Word 读取器. Reads the binary documents of Word 97 to 2003: body, text boxes, headers, notes. */
public final class DocReader implements BlockReader {

  /** Marks of pictures, notes and the like, which print nothing by themselves. */
  private static final Pattern MARKS = Pattern.compile("[\\x00-\\x08\\x0e-\\x1d\\x1f]");

  private final ReadingLimits limits;

  public DocReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    TextBlocks blocks = new TextBlocks(document.name(), limits, sink);
    try (HWPFDocument word = open(document)) {
      readRange(word.getRange(), blocks);
      for (Range aside :
          List.of(
              word.getMainTextboxRange(),
              word.getHeaderStoryRange(),
              word.getFootnoteRange(),
              word.getEndnoteRange())) {
        readAside(aside, blocks);
      }
    } catch (IOException | RuntimeException problem) {
      throw Unreadable.damagedOldOffice("doc", problem);
    }
  }

  private static HWPFDocument open(DocumentBytes document)
      throws IOException, UnreadableDocumentException {
    try {
      return new HWPFDocument(new ByteArrayInputStream(document.bytes()));
    } catch (EncryptedDocumentException _) {
      throw Unreadable.encrypted();
    } catch (OldWordFileFormatException _) {
      throw Unreadable.unsupported("Word 95 或更早的文档", "a document of Word 95 or older");
    }
  }

  private static void readRange(Range range, TextBlocks blocks) throws UnreadableDocumentException {
    for (int i = 0; i < range.numParagraphs(); i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable()) {
        Table table = range.getTable(paragraph);
        blocks.table(edges(table));
        i += Math.max(0, table.numParagraphs() - 1);
      } else {
        blocks.paragraph(plain(paragraph.text()));
      }
    }
  }

  /** What stands beside the body; headers of several sections are said once. */
  private static void readAside(Range aside, TextBlocks blocks) throws UnreadableDocumentException {
    if (aside.getEndOffset() <= aside.getStartOffset()) {
      return;
    }
    Set<String> lines = new LinkedHashSet<>(List.of(plain(aside.text()).split("\n", -1)));
    for (String line : lines) {
      if (!line.isBlank()) {
        blocks.paragraph(line);
      }
    }
  }

  private static EdgeTable edges(Table table) {
    EdgeTable edges = new EdgeTable();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      List<EdgeTable.EdgeCell> cells = new ArrayList<>();
      for (int j = 0; j < row.numCells(); j++) {
        TableCell cell = row.getCell(j);
        int left = cell.getLeftEdge();
        cells.add(
            new EdgeTable.EdgeCell(
                left, left + cell.getWidth(), down(cell), across(cell), plain(cell.text())));
      }
      edges.row(cells);
    }
    return edges;
  }

  private static Merge down(TableCell cell) {
    return cell.isFirstVerticallyMerged()
        ? Merge.STARTS
        : cell.isVerticallyMerged() ? Merge.CONTINUES : Merge.NONE;
  }

  private static Merge across(TableCell cell) {
    return cell.isFirstMerged() ? Merge.STARTS : cell.isMerged() ? Merge.CONTINUES : Merge.NONE;
  }

  /** The text as printed: results of fields without their instructions, ends of lines as such. */
  private static String plain(String stored) {
    String text = Range.stripFields(stored);
    text = text.replace('\r', '\n').replace('\u000b', '\n').replace('\f', '\n');
    return MARKS
        .matcher(text.replace('\u001e', '-').replace('\u0007', '\n'))
        .replaceAll("")
        .strip();
  }
}
