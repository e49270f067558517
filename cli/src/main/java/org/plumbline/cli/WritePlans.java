package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.json.PlansJson;
import org.plumbline.forms.text.PlansCsv;
import org.plumbline.forms.text.PlansText;
import org.plumbline.reading.ReadingResult;

/** Writes the plans of a run: rows and sheets as they come, a JSON page when it is whole. */
final class WritePlans implements Wiring.PlansOutput {

  @Override
  public Wiring.PlansPages begin(ReadCommand.Format format, Session session) {
    return switch (format) {
      case JSON -> new JsonPages(session);
      case TEXT -> new TextPages(session);
      case CSV -> new CsvPages(session);
      case HTML -> throw new IllegalStateException("HTML only explains");
    };
  }

  private record JsonPages(Session session, List<ReadingResult> results)
      implements Wiring.PlansPages {

    JsonPages(Session session) {
      this(session, new ArrayList<>());
    }

    @Override
    public void add(ReadingResult result) {
      results.add(result);
    }

    @Override
    public void end(List<FileFailure> failures) {
      if (!results.isEmpty()) {
        ReadingRun run = ReadingRun.of(results, Documents.unreadable(failures));
        session.streams().results(out -> PlansJson.write(run, session.language(), out));
      }
    }
  }

  private static final class TextPages implements Wiring.PlansPages {

    private final Session session;
    private final PlansText text;

    TextPages(Session session) {
      this.session = session;
      this.text = new PlansText(session.language(), session.streams().drawing().colour());
    }

    @Override
    public void add(ReadingResult result) {
      session.streams().results(out -> text.write(result, out));
    }

    @Override
    public void end(List<FileFailure> failures) {
      session.streams().results(out -> text.end(Documents.unreadable(failures), out));
    }
  }

  private static final class CsvPages implements Wiring.PlansPages {

    private final Session session;
    private boolean begun;

    CsvPages(Session session) {
      this.session = session;
    }

    @Override
    public void add(ReadingResult result) {
      session
          .streams()
          .results(out -> {
            if (!begun) {
              PlansCsv.writeHeader(false, out);
              begun = true;
            }
            PlansCsv.writeRows(result, out);
          });
    }

    @Override
    public void end(List<FileFailure> failures) {}
  }
}
