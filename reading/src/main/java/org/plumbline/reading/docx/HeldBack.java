package org.plumbline.reading.docx;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.grid.Block;

/** 暂存内容. What a text box holds, kept until the paragraph that it is anchored in has ended. */
final class HeldBack implements StorySink {

  private final List<Delivery> deliveries = new ArrayList<>();

  private interface Delivery {
    void to(StorySink sink) throws UnreadableDocumentException;
  }

  @Override
  public void paragraph(String text) {
    deliveries.add(sink -> sink.paragraph(text));
  }

  @Override
  public void table(Block.Table table) {
    deliveries.add(sink -> sink.table(table));
  }

  void releaseTo(StorySink sink) throws UnreadableDocumentException {
    for (Delivery delivery : deliveries) {
      delivery.to(sink);
    }
    deliveries.clear();
  }
}
