package org.plumbline.server.administration;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Something an administrator may not do; the sentence says why, to programs too. */
final class RefusedException extends ResponseStatusException {

  private static final long serialVersionUID = 1L;

  private final String text;

  /**
   * A refusal.
   *
   * @param text key of the sentence
   */
  RefusedException(String text) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, null, null, text, null);
    this.text = text;
  }

  String text() {
    return text;
  }
}
