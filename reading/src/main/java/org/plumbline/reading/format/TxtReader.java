package org.plumbline.reading.format;

import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plumbline.reading.grid.Block;

/** Placeholder: the whole text as one paragraph. */
public final class TxtReader {

  public void read(String text, Consumer<Block> sink) {
    sink.accept(new Block.Paragraph(1, OptionalInt.empty(), text));
  }
}
