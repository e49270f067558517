package org.plumbline.server.importing;

import org.plumbline.model.text.Bilingual;

/** A file cannot be accepted before somebody has answered what it leaves open. */
final class OpenQuestionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual explanation;

  OpenQuestionException(Bilingual explanation) {
    super(explanation.en());
    this.explanation = explanation;
  }

  Bilingual explanation() {
    return explanation;
  }
}
