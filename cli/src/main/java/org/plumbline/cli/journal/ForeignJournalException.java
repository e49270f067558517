package org.plumbline.cli.journal;

import java.util.Objects;
import org.plumbline.model.text.Bilingual;

/** A journal that this run cannot go on with; the message says why and what to do. */
public final class ForeignJournalException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual explanation;

  ForeignJournalException(Bilingual explanation) {
    super(Objects.requireNonNull(explanation).en());
    this.explanation = explanation;
  }

  public Bilingual explanation() {
    return explanation;
  }
}
