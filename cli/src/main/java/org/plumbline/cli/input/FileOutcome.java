package org.plumbline.cli.input;

import java.util.Optional;
import org.plumbline.reading.ReadingResult;

/**
 * What became of one file of a run.
 *
 * @param result what it held; a document without a plan or review form has a result and a failure
 */
public record FileOutcome(
    InputFile file, Optional<ReadingResult> result, Optional<FileFailure> failure) {

  static FileOutcome of(InputFile file, ReadingResult result) {
    Optional<FileFailure> failure =
        result.plans().isEmpty() && result.reviews().isEmpty()
            ? Optional.of(
                new FileFailure(
                    file.label(),
                    FileFailure.Blame.DOCUMENT,
                    "no_plan_found",
                    PathMessages.NO_PLAN))
            : Optional.empty();
    return new FileOutcome(file, Optional.of(result), failure);
  }

  static FileOutcome of(InputFile file, FileFailure failure) {
    return new FileOutcome(file, Optional.empty(), Optional.of(failure));
  }

  /** How the file is shown. */
  public String label() {
    return file.label();
  }
}
