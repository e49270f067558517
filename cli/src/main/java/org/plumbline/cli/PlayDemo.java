package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.cli.input.Intake;
import org.plumbline.cli.input.PathMessages;
import org.plumbline.cli.terminal.Desktop;
import org.plumbline.forms.Citations;
import org.plumbline.forms.Parts;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.html.ReviewReport;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.regulation.LegalDocuments;
import org.plumbline.review.Profile;
import org.plumbline.review.peers.Peers;

/** Reviews the founding document, writes the report, and opens it where somebody can see it. */
final class PlayDemo implements Wiring.Demo {

  /** The launcher says where the product stands; the samples are beside it. */
  private static final String HOME = "plumbline.home";

  private static final Path SAMPLE =
      Path.of("samples", "qingdao-miit-2022", "qingdao-miit-2022.txt");

  @Override
  public ExitStatus run(Path data, Session session) throws UnusableInputException {
    Path sample = Path.of(System.getProperty(HOME, "")).resolve(SAMPLE);
    Intake intake = Wiring.intake(ReadingLimits.DEFAULT, OptionalInt.empty());
    ReviewReportPage page =
        new ReviewReportPage(
            request(), session, new ReviewReport(new Citations(LegalDocuments.bundled())));
    List<FileFailure> failures =
        Documents.read(
            new Documents.Order(List.of(sample.toString()), intake), page::parts, session);
    ReviewRun run = page.run(Documents.unreadable(failures));
    if (run.plans().isEmpty()) {
      return Documents.conclude(failures, ExitStatus.DONE, session);
    }
    Path report = write(page, failures, data);
    session.streams().result(session.text(summary(run)));
    session.streams().result(report.toAbsolutePath().normalize().toString());
    if (session.streams().drawing().bar() && !Desktop.open(report)) {
      session.say(Bilingual.of("请在浏览器中打开上面的文件", "Open the file above in a browser"));
    }
    return Documents.conclude(failures, ExitStatus.DONE, session);
  }

  private static ReviewCommand.Request request() throws UnusableInputException {
    return new ReviewCommand.Request(
        Profile.bundled("qingdao"),
        Peers.NONE,
        Year.now(Clock.systemUTC()).getValue(),
        ReviewCommand.Format.HTML,
        ReviewCommand.Threshold.NEVER,
        new FollowUpOptions().read(ReadingLimits.DEFAULT),
        Siblings.ofRun(),
        false);
  }

  private static Path write(ReviewReportPage page, List<FileFailure> failures, Path data)
      throws UnusableInputException {
    Path report = data.resolve("report.html");
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new UnusableInputException(PathMessages.unwritable(report, e));
    }
    OutputFile.write(
        report, out -> page.write(Parts.of(List.of()), Documents.unreadable(failures), out));
    return report;
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
