package org.plumbline.cli.packs;

import org.plumbline.model.text.Bilingual;

/** A folder or file is not there, or not what it should be; the message says what to do. */
public final class UnusableFolderException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual explanation;

  UnusableFolderException(String zh, String en, Object... arguments) {
    this(Bilingual.format(zh, en, arguments));
  }

  private UnusableFolderException(Bilingual explanation) {
    super(explanation.en());
    this.explanation = explanation;
  }

  public Bilingual explanation() {
    return explanation;
  }
}
