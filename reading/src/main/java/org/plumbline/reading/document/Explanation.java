package org.plumbline.reading.document;

import java.util.List;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.layout.ExplainedCell;

/** 读取说明. What a document held, and what became of each of its cells, in reading order. */
public record Explanation(ReadingResult result, List<ExplainedCell> cells) {

  public Explanation {
    cells = List.copyOf(cells);
  }
}
