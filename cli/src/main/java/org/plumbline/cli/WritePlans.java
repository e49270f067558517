package org.plumbline.cli;

import java.io.Writer;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.json.PlansJson;
import org.plumbline.forms.text.PlansCsv;
import org.plumbline.forms.text.PlansText;

/** Writes the plans of a run. */
final class WritePlans implements Wiring.PlansOutput {

  @Override
  public void write(DocumentRun.Outcome outcome, ReadCommand.Format format, Session session) {
    ReadingRun run = Documents.run(outcome);
    session.streams().results(out -> write(run, format, session, out));
  }

  private static void write(
      ReadingRun run, ReadCommand.Format format, Session session, Writer out) {
    switch (format) {
      case JSON -> PlansJson.write(run, session.language(), out);
      case TEXT ->
          PlansText.write(run, session.language(), session.streams().drawing().colour(), out);
      case CSV -> PlansCsv.write(run, false, out);
      case HTML -> throw new IllegalStateException("HTML only explains");
    }
  }
}
