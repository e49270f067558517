package org.plumbline.server.administration;

/** Something an administrator may not do; the sentence says why. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String text;

  /**
   * A refusal.
   *
   * @param text key of the sentence
   */
  RefusedException(String text) {
    super(text);
    this.text = text;
  }

  String text() {
    return text;
  }
}
