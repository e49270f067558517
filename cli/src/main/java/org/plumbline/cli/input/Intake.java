package org.plumbline.cli.input;

import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.UnreadableDocumentException;

/** Takes in one document of a run; called from several threads. */
@FunctionalInterface
public interface Intake {

  /**
   * What {@code document} holds.
   *
   * @param index its place among the documents of the run, from 0; source locations carry it
   * @throws UnreadableDocumentException if it cannot be read; the message says why
   */
  ReadingResult read(DocumentBytes document, int index) throws UnreadableDocumentException;

  /** For work on plans: a document that holds nothing but review forms is refused by name. */
  default Intake ofPlans() {
    return (document, index) -> {
      ReadingResult result = read(document, index);
      if (result.plans().isEmpty() && !result.reviews().isEmpty()) {
        throw new UnreadableDocumentException(
            "review_form_only", PathMessages.reviewFormsOnly(result.reviews().size()));
      }
      return result;
    };
  }
}
