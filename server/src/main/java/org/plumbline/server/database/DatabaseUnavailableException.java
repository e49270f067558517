package org.plumbline.server.database;

import org.plumbline.model.text.Bilingual;

/** There is no database to work on; says why and what to do. */
public final class DatabaseUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual explanation;

  public DatabaseUnavailableException(Bilingual explanation) {
    super(explanation.en());
    this.explanation = explanation;
  }

  public DatabaseUnavailableException(Bilingual explanation, Throwable cause) {
    super(explanation.en(), cause);
    this.explanation = explanation;
  }

  public Bilingual explanation() {
    return explanation;
  }
}
