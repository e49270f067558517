package org.plumbline.server.importing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The file is no longer in the state in which it was seen. */
@ResponseStatus(HttpStatus.CONFLICT)
class TooLateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TooLateException(long file) {
    super("Changed by somebody else: import file " + file);
  }
}
