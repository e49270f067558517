package org.plumbline.cli;

import java.util.Collection;
import org.plumbline.cli.input.FileFailure;

/** The exit status of the process, in rising order of gravity. Fixed for ever; never a count. */
public enum ExitStatus {
  /** Done, and nothing at or above the threshold. */
  DONE(0),
  /** Findings at or above the threshold. */
  FINDINGS(1),
  /** Wrong usage, or input that cannot be read. */
  UNUSABLE_INPUT(2),
  /** Our own failure. */
  INTERNAL_FAILURE(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }

  /** The graver of two, for a run that met both. */
  ExitStatus and(ExitStatus other) {
    return code >= other.code ? this : other;
  }

  /** What the documents of a run that could not be read mean for its status. */
  static ExitStatus of(Collection<FileFailure> failures) {
    ExitStatus status = DONE;
    for (FileFailure failure : failures) {
      status =
          status.and(
              switch (failure.blame()) {
                case DOCUMENT -> UNUSABLE_INPUT;
                case PRODUCT -> INTERNAL_FAILURE;
              });
    }
    return status;
  }
}
