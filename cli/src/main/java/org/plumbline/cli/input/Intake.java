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
}
