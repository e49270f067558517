package org.plumbline.cli;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.forms.json.PlansJson;
import org.plumbline.forms.text.PlansCsv;
import org.plumbline.forms.text.PlansText;
import org.plumbline.model.text.Language;
import org.plumbline.reading.ReadingResult;

/** Writes the plans of a run: to a person rows and sheets as they come, all else as a page. */
final class WritePlans implements Wiring.PlansOutput {

  @Override
  public DocumentPages pages(ReadCommand.Format format, Session session) {
    return switch (format) {
      case JSON -> new JsonPage(session.language());
      case TEXT -> new TextPage(new PlansText(session.language(), false));
      case CSV -> new CsvPage();
      case HTML -> throw new IllegalStateException("HTML only explains");
    };
  }

  @Override
  public Optional<Wiring.FlowingPages> flowing(ReadCommand.Format format, Session session) {
    return switch (format) {
      case JSON, HTML -> Optional.empty();
      case TEXT -> Optional.of(new FlowingText(session));
      case CSV -> Optional.of(new FlowingCsv(session));
    };
  }

  private record JsonPage(Language language) implements DocumentPages {

    @Override
    public List<Part> parts(ReadingResult result) {
      return PlansJson.parts(ReadingRun.of(List.of(result), List.of()), language);
    }

    @Override
    public void write(Parts parts, List<UnreadableDocument> failures, Writer out) {
      PlansJson.write(parts, failures, out);
    }
  }

  private record TextPage(PlansText text) implements DocumentPages {

    @Override
    public List<Part> parts(ReadingResult result) {
      return text.parts(result);
    }

    @Override
    public void write(Parts parts, List<UnreadableDocument> failures, Writer out) {
      text.write(parts, failures, out);
    }
  }

  private record CsvPage() implements DocumentPages {

    @Override
    public List<Part> parts(ReadingResult result) {
      return PlansCsv.parts(result);
    }

    @Override
    public void write(Parts parts, List<UnreadableDocument> failures, Writer out) {
      PlansCsv.write(parts, out);
    }
  }

  private static final class FlowingText implements Wiring.FlowingPages {

    private final Session session;
    private final PlansText text;

    FlowingText(Session session) {
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

  private static final class FlowingCsv implements Wiring.FlowingPages {

    private final Session session;
    private boolean begun;

    FlowingCsv(Session session) {
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
