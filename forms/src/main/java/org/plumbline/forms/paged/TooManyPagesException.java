package org.plumbline.forms.paged;

import org.plumbline.model.text.Bilingual;

/** 页数过多. A document has grown past the pages that one file may have. */
public final class TooManyPagesException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual explanation;

  public TooManyPagesException(int limit) {
    super("More than " + limit + " pages");
    this.explanation =
        Bilingual.format(
            "一个 pdf 或 ofd 文件最多 %d 页，因为写完之前所有页都在内存中；请加 --zip 写成压缩包（每个计划一个文件），或分批填写",
            "One pdf or ofd file has at most %d pages, which are all held in memory until it is"
                + " written; write a zip with a file for each plan (--zip), or fewer plans at a"
                + " time",
            limit);
  }

  /** What to do, for the user. */
  public Bilingual explanation() {
    return explanation;
  }
}
