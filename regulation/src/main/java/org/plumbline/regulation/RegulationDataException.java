package org.plumbline.regulation;

/** A data file of ours, or of an installation, is wrong; the message names file and key. */
public final class RegulationDataException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RegulationDataException(String message) {
    super(message);
  }

  public RegulationDataException(String message, Throwable cause) {
    super(message, cause);
  }
}
