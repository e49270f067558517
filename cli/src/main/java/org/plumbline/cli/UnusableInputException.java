package org.plumbline.cli;

import java.util.Objects;
import org.plumbline.model.text.Bilingual;

/** What the user gave cannot be used; the message says what and why. Ends the command. */
public final class UnusableInputException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual explanation;

  public UnusableInputException(Bilingual explanation) {
    super(Objects.requireNonNull(explanation).en());
    this.explanation = explanation;
  }

  public Bilingual explanation() {
    return explanation;
  }
}
