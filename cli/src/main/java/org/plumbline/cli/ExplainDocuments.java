package org.plumbline.cli;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.cli.input.Intake;
import org.plumbline.forms.html.ExplanationPage;
import org.plumbline.forms.text.ExplanationText;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.document.Explanation;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.reading.format.ReadingLimits;

/** {@code plumbline read --explain}: what became of every cell of the documents. */
final class ExplainDocuments {

  private final Session session;
  private final OptionalInt fiscalYear;
  private final Queue<Explanation> explanations = new ConcurrentLinkedQueue<>();

  ExplainDocuments(Session session, OptionalInt fiscalYear) {
    this.session = session;
    this.fiscalYear = fiscalYear;
  }

  /** As a page, or else as text: the default of {@code read} is nothing for people to look at. */
  ExitStatus run(List<String> paths, ReadingLimits limits, ReadCommand.Format format)
      throws UnusableInputException {
    boolean page = format == ReadCommand.Format.HTML;
    if (format == ReadCommand.Format.CSV) {
      throw new UnusableInputException(
          Bilingual.of("--explain 只能输出 text 或 html", "--explain is written as text or html only"));
    }
    DocumentRun.Outcome outcome =
        Documents.read(new Documents.Order(paths, intake(limits), limits), session);
    List<Explanation> read = of(outcome);
    session
        .streams()
        .results(out -> {
          if (page) {
            ExplanationPage.write(read, session.language(), out);
          } else {
            boolean colour = session.streams().drawing().colour();
            ExplanationText.write(read, session.language(), colour, out);
          }
        });
    return Documents.conclude(outcome.failures(), ExitStatus.DONE, session);
  }

  /** In the order of the results; documents may be read in any order, and some of them twice. */
  private List<Explanation> of(DocumentRun.Outcome outcome) {
    Map<ReadingResult, Explanation> byResult = new IdentityHashMap<>();
    explanations.forEach(explanation -> byResult.put(explanation.result(), explanation));
    return outcome.results().stream()
        .flatMap(result -> Optional.ofNullable(byResult.get(result)).stream())
        .toList();
  }

  private Intake intake(ReadingLimits limits) {
    PlanReader reader = PlanReader.within(limits);
    return (document, index) -> {
      Explanation explanation = reader.explain(document, index, fiscalYear);
      explanations.add(explanation);
      return explanation.result();
    };
  }
}
