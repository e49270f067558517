package org.plumbline.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.cli.input.PathMessages;
import org.plumbline.cli.terminal.Desktop;
import org.plumbline.forms.ReviewRun;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;

/** Reviews the founding document, writes the report, and opens it where somebody can see it. */
final class PlayDemo implements Wiring.Demo {

  /** The launcher says where the product stands; the samples are beside it. */
  private static final String HOME = "plumbline.home";

  private static final Path SAMPLE =
      Path.of("samples", "qingdao-miit-2022", "qingdao-miit-2022.txt");

  @Override
  public ExitStatus run(Path data, Session session) throws UnusableInputException {
    Path sample = Path.of(System.getProperty(HOME, "")).resolve(SAMPLE);
    DocumentRun.Outcome outcome =
        Documents.read(List.of(sample.toString()), Wiring.intakeFor(OptionalInt.empty()), session);
    ReviewCommand.Request request =
        new ReviewCommand.Request(
            Optional.of("qingdao"),
            OptionalInt.empty(),
            ReviewCommand.Format.HTML,
            ReviewCommand.Threshold.NEVER,
            Optional.empty(),
            new FollowUpOptions());
    if (outcome.results().isEmpty()) {
      return Documents.conclude(outcome.failures(), ExitStatus.DONE, session);
    }
    ReviewRun run = WriteReview.review(outcome, request, session);
    Path report = write(run, data);
    session.streams().result(session.text(summary(run)));
    session.streams().result(report.toAbsolutePath().normalize().toString());
    if (session.streams().drawing().bar() && !Desktop.open(report)) {
      session.say(Bilingual.of("请在浏览器中打开上面的文件", "Open the file above in a browser"));
    }
    return Documents.conclude(outcome.failures(), ExitStatus.DONE, session);
  }

  private static Path write(ReviewRun run, Path data) throws UnusableInputException {
    Path report = data.resolve("report.html");
    try {
      Files.createDirectories(data);
      try (Writer out = Files.newBufferedWriter(report, StandardCharsets.UTF_8)) {
        WriteReview.write(run, ReviewCommand.Format.HTML, false, out);
      }
      return report;
    } catch (IOException e) {
      throw new UnusableInputException(PathMessages.unwritable(report, e));
    }
  }

  private static Bilingual summary(ReviewRun run) {
    return Bilingual.format(
        "%d 张绩效目标表，%d 条指标，预算 %s；错误 %d，警告 %d，提示 %d",
        "%d plans, %d indicators, budget %s; errors %d, warnings %d, notes %d",
        run.plans().size(),
        run.reading().indicators(),
        run.budget(),
        run.count(Severity.ERROR),
        run.count(Severity.WARNING),
        run.count(Severity.INFO));
  }
}
