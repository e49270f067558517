package org.plumbline.cli;

import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.plumbline.forms.json.ComparisonJson;
import org.plumbline.forms.text.ComparisonText;
import org.plumbline.review.comparison.ReportComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code plumbline compare}: two reports, finding by finding and rule by rule. */
@Command(name = "compare", versionProvider = ProductVersion.class)
final class CompareCommand implements Callable<Integer> {

  private final Session session;

  @Mixin final CommonOptions common = new CommonOptions();

  @Mixin final LimitOptions limits = new LimitOptions();

  @Option(names = "--format", paramLabel = "FORMAT")
  Format format = Format.TEXT;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old-report")
  Path old = Path.of("");

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new-report")
  Path now = Path.of("");

  CompareCommand(Session session) {
    this.session = session;
  }

  /** What {@code --format} may say. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return OptionValue.of(this);
    }
  }

  @Override
  public Integer call() throws UnusableInputException {
    ReportComparison comparison =
        ReportComparison.of(
            FormerReports.read(old, limits.limits()), FormerReports.read(now, limits.limits()));
    boolean colour = session.streams().drawing().colour();
    Consumer<Writer> page =
        switch (format) {
          case TEXT -> out -> ComparisonText.write(comparison, session.language(), colour, out);
          case JSON -> out -> ComparisonJson.write(comparison, out);
        };
    session.streams().results(page);
    return ExitStatus.DONE.code();
  }
}
