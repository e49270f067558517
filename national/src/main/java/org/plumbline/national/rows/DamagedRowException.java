package org.plumbline.national.rows;

/** A row is not a plan: somebody else wrote it, or it was damaged. */
public final class DamagedRowException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says what is wrong with the row. */
  public DamagedRowException(String message) {
    super(message);
  }
}
