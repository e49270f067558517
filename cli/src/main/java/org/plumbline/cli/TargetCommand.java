package org.plumbline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.forms.json.TargetJson;
import org.plumbline.model.plan.Dimension;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline target}: how target values read, a line of JSON for each. */
@Command(name = "target", versionProvider = ProductVersion.class)
final class TargetCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Session session;
  private final Wiring wiring;

  @Mixin final CommonOptions common = new CommonOptions();

  @Option(names = "--name", paramLabel = "NAME")
  String name = "";

  @Option(
      names = "--dimension",
      paramLabel = "DIMENSION",
      completionCandidates = DimensionNames.class)
  @Nullable Dimension dimension;

  @Option(names = "--year", paramLabel = "YEAR", converter = FiscalYearNumber.class)
  @Nullable Integer year;

  @Parameters(arity = "1..*", paramLabel = "TEXT", descriptionKey = "texts")
  List<String> texts = List.of();

  TargetCommand(Session session, Wiring wiring) {
    this.session = session;
    this.wiring = wiring;
  }

  @Override
  public Integer call() throws IOException {
    TargetReader reader = wiring.targets().get();
    for (String text : texts) {
      if (text.equals(STANDARD_INPUT)) {
        readLines(reader);
      } else {
        print(reader, text);
      }
    }
    return ExitStatus.DONE.code();
  }

  /** A line out for every line in, blank ones too, so that the two can be laid side by side. */
  private void readLines(TargetReader reader) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(session.streams().in(), StandardCharsets.UTF_8));
    boolean first = true;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      print(reader, first ? ByteOrderMark.dropped(line) : line);
      first = false;
      if (!lines.ready()) { // somebody may be waiting for the answer before the next line
        session.streams().out().flush();
      }
    }
  }

  private void print(TargetReader reader, String text) {
    TargetContext context =
        new TargetContext(
            name,
            Optional.ofNullable(dimension),
            year == null ? OptionalInt.empty() : OptionalInt.of(year));
    session.streams().result(TargetJson.line(reader.read(text, context), session.language()));
  }
}
