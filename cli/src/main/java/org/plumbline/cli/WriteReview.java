package org.plumbline.cli;

import org.plumbline.forms.Citations;
import org.plumbline.forms.html.ReviewReport;
import org.plumbline.forms.json.ReviewJson;
import org.plumbline.forms.text.ReviewText;
import org.plumbline.regulation.LegalDocuments;

/** Reviews the plans of a run and writes the report. */
final class WriteReview implements Wiring.ReviewOutput {

  @Override
  public DocumentPages begin(ReviewCommand.Request request, Session session) {
    Citations citations = new Citations(LegalDocuments.bundled());
    boolean colour = session.streams().drawing().colour();
    return switch (request.format()) {
      case TEXT -> {
        ReviewText text = new ReviewText(citations, colour);
        yield new ReviewPages(request, session, text::parts, text::write);
      }
      case JSON -> {
        ReviewJson json = new ReviewJson(citations);
        yield new ReviewPages(request, session, json::parts, json::write);
      }
      case HTML -> new ReviewReportPage(request, session, new ReviewReport(citations));
      case DOCX -> throw new IllegalStateException("A Word document is no text");
    };
  }
}
