package org.plumbline.server.importing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such import or file, or it is not for the one at work: which of both is not said. */
@ResponseStatus(HttpStatus.NOT_FOUND)
class NoSuchImportException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoSuchImportException(String what) {
    super("No such " + what);
  }
}
