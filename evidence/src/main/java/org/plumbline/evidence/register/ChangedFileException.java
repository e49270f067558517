package org.plumbline.evidence.register;

import org.plumbline.model.text.Bilingual;

/** 文件已改动. A file that was found right is no longer what it was. */
public final class ChangedFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual explanation;

  ChangedFileException(String file, Bilingual reason) {
    super(file + ": " + reason.en());
    this.explanation = Bilingual.of(file + "：" + reason.zh(), file + ": " + reason.en());
  }

  public Bilingual explanation() {
    return explanation;
  }
}
