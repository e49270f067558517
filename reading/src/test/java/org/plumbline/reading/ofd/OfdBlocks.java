package org.plumbline.reading.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Cell;
import org.plumbline.testkit.zip.Zips;

/** What an OFD reads as, for tests. */
record OfdBlocks(List<Block> blocks, List<Notice> notices) {

  static OfdBlocks of(byte[] bytes) {
    try {
      return read(bytes, OfdLimits.within(ReadingLimits.DEFAULT));
    } catch (UnreadableDocumentException refused) {
      throw new AssertionError(refused);
    }
  }

  static OfdBlocks of(Map<String, String> parts) {
    return of(Zips.of(parts));
  }

  static OfdBlocks read(byte[] bytes, OfdLimits limits) throws UnreadableDocumentException {
    List<Block> blocks = new ArrayList<>();
    List<Notice> notices = new ArrayList<>();
    new OfdReader(limits, notices::add).read(new DocumentBytes("test.ofd", bytes), blocks::add);
    return new OfdBlocks(blocks, notices);
  }

  List<Cell> cells() {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).grid().cells().stream())
        .toList();
  }

  List<String> paragraphs() {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).text())
        .toList();
  }

  List<String> codes() {
    return notices.stream().map(Notice::code).toList();
  }
}
