package org.plumbline.national.reviewing;

import java.io.Serializable;
import java.util.List;

/**
 * 分片. What one task reviews, and what is not done again once it is done.
 *
 * @param name names its files among the results
 * @param files addresses of its documents, or of its one file of rows
 * @param bytes of all of them together
 * @param stamp changes whenever a file does
 */
public record Part(Kind kind, String name, List<String> files, long bytes, long stamp)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  public Part {
    files = List.copyOf(files);
  }

  /** 分片种类. What a part is made of. */
  public enum Kind {
    ROWS,
    DOCUMENTS
  }
}
