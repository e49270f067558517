package org.plumbline.cli;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.forms.Citations;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.html.ReviewReport;
import org.plumbline.forms.official.ReviewFormDocument;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.LegalDocuments;

/** 审核表. The review forms of a run as one Word document. */
final class ReviewFormFile {

  private final Documents.Order order;
  private final OutputOptions output;
  private final Session session;

  ReviewFormFile(Documents.Order order, OutputOptions output, Session session) {
    this.order = order;
    this.output = output;
    this.session = session;
  }

  ExitStatus write(ReviewCommand.Request request) throws UnusableInputException {
    Path file = output.file().orElseThrow(ReviewFormFile::unnamed);
    OutputFile.checkPlace(file);
    ReviewReportPage reviewed =
        new ReviewReportPage(
            request, session, new ReviewReport(new Citations(LegalDocuments.bundled())));
    List<FileFailure> failures = Documents.read(order, reviewed::parts, session);
    ReviewRun run = reviewed.run(Documents.unreadable(failures));
    if (run.plans().isEmpty()) {
      return Documents.conclude(failures, ExitStatus.DONE, session);
    }
    OutputFile.writeBytes(file, out -> ReviewFormDocument.write(run, out));
    return Documents.conclude(failures, ReviewStatus.of(run, request.failOn()), session);
  }

  private static UnusableInputException unnamed() {
    return new UnusableInputException(
        Bilingual.of(
            "审核表（--format docx）须写入文件：请用 -o 给出文件名",
            "The review form (--format docx) is a file: name it with -o"));
  }
}
