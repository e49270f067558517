package org.plumbline.reading;

import java.util.Objects;
import org.plumbline.model.text.Bilingual;

/** 文件不可读. A document cannot be read; the message says what, where, why and what to do. */
public final class UnreadableDocumentException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Bilingual explanation;

  /**
   * Says why a document cannot be read.
   *
   * @param code stable, {@code snake_case}: {@code empty_file}, {@code encrypted}, {@code zip_bomb}
   */
  public UnreadableDocumentException(String code, Bilingual explanation) {
    super(Objects.requireNonNull(code) + ": " + explanation.en());
    this.code = code;
    this.explanation = explanation;
  }

  public String code() {
    return code;
  }

  public Bilingual explanation() {
    return explanation;
  }
}
