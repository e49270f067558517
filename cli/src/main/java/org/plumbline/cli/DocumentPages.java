package org.plumbline.cli;

import java.io.Writer;
import java.util.List;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.reading.ReadingResult;

/** A page that is made document by document, and put together when the last one is read. */
interface DocumentPages {

  /** What a document adds; called in the order of the documents. */
  List<Part> parts(ReadingResult result);

  /** What a document added before the run was stopped; called in the order of the documents. */
  default void restored(List<Part> parts) {}

  /** Writes the page; only called where some document was read. */
  void write(Parts parts, List<UnreadableDocument> failures, Writer out);

  /** What the documents mean for the exit status. */
  default ExitStatus status(Parts parts) {
    return ExitStatus.DONE;
  }
}
