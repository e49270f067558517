package org.plumbline.evidence.sql;

import org.plumbline.evidence.register.RefusedFile;

/** A file is not taken; ends the transaction that it was being put in by. */
final class RefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RefusedFile file;

  RefusedException(RefusedFile file) {
    super(file.file());
    this.file = file;
  }

  RefusedFile file() {
    return file;
  }
}
