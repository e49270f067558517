package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.cli.input.Intake;
import org.plumbline.forms.html.ExplanationPage;
import org.plumbline.forms.text.ExplanationText;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.document.Explanation;
import org.plumbline.reading.document.PlanReader;

/** {@code plumbline read --explain}: what became of every cell of the documents. */
final class ExplainDocuments {

  private final Session session;
  private final OptionalInt fiscalYear;
  private final List<Explanation> explanations = new ArrayList<>();

  ExplainDocuments(Session session, OptionalInt fiscalYear) {
    this.session = session;
    this.fiscalYear = fiscalYear;
  }

  /** As a page, or else as text: the default of {@code read} is nothing for people to look at. */
  ExitStatus run(List<String> paths, ReadCommand.Format format) throws UnusableInputException {
    boolean page = format == ReadCommand.Format.HTML;
    if (format == ReadCommand.Format.CSV) {
      throw new UnusableInputException(
          Bilingual.of("--explain 只能输出 text 或 html", "--explain is written as text or html only"));
    }
    DocumentRun.Outcome outcome = Documents.read(paths, intake(), session);
    session
        .streams()
        .results(out -> {
          if (page) {
            ExplanationPage.write(explanations, session.language(), out);
          } else {
            boolean colour = session.streams().drawing().colour();
            ExplanationText.write(explanations, session.language(), colour, out);
          }
        });
    return Documents.conclude(outcome.failures(), ExitStatus.DONE, session);
  }

  private Intake intake() {
    PlanReader reader = PlanReader.bundled();
    return (document, index) -> {
      Explanation explanation = reader.explain(document, index, fiscalYear);
      explanations.add(explanation);
      return explanation.result();
    };
  }
}
