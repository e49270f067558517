package org.plumbline.reading.format;

import java.util.function.Consumer;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.grid.Block;

/** 格式读取器. Reads one format, block by block, so that memory holds one table at a time. */
public interface BlockReader {

  /**
   * Hands every block of {@code document} to {@code sink}, in reading order.
   *
   * @throws UnreadableDocumentException if the bytes are not what they should be, or pass a limit
   */
  void read(DocumentBytes document, Consumer<Block> sink) throws UnreadableDocumentException;
}
