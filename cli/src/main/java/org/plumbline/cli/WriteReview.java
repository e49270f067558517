package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.cli.input.PathMessages;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.forms.Citations;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.html.ReviewReport;
import org.plumbline.forms.json.ReviewJson;
import org.plumbline.forms.official.ReviewFormDocument;
import org.plumbline.forms.text.ReviewText;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.LegalDocuments;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Reviewer;
import org.plumbline.review.RuleWatch;
import org.plumbline.review.form.ReviewForms;
import org.plumbline.review.known.KnownPlans;

/** Reviews the plans of a run and writes the report. */
final class WriteReview implements Wiring.ReviewOutput {

  @Override
  public ExitStatus write(
      DocumentRun.Outcome outcome, ReviewCommand.Request request, Session session)
      throws UnusableInputException {
    if (request.format() == ReviewCommand.Format.DOCX && request.output().isEmpty()) {
      throw new UnusableInputException(
          Bilingual.of(
              "审核表（--format docx）须写入文件：请用 -o 给出文件名",
              "The review form (--format docx) is a file: name it with -o"));
    }
    ReviewRun run = review(outcome, request, session);
    if (request.output().isPresent()) {
      writeFile(run, request, request.output().get());
    } else {
      boolean colour = session.streams().drawing().colour();
      session.streams().results(out -> write(run, request.format(), colour, out));
    }
    return status(run, request.failOn());
  }

  static ReviewRun review(
      DocumentRun.Outcome outcome, ReviewCommand.Request request, Session session)
      throws UnusableInputException {
    ReadingRun reading = Documents.run(outcome);
    Reviewer reviewer = Reviewer.of(Profiles.named(request.profile()));
    ReviewForms forms = ReviewForms.of(reviewer.catalogue());
    // only for a plan that names no year of its own; the reading says so
    int year = request.year().orElseGet(() -> Year.now(Clock.systemUTC()).getValue());
    RuleTimes times = new RuleTimes(System::nanoTime);
    RuleWatch watch = request.followUp().timing ? times : RuleWatch.NONE;
    KnownPlans known = request.followUp().knownPlans(year, session);
    List<PlanReview> reviews = new ArrayList<>();
    try (ProgressBar progress = ProgressBar.over(reading.plans().size(), session.streams())) {
      for (PerformancePlan plan : reading.plans()) {
        reviews.add(reviewer.review(plan, year, known, watch));
        known.add(plan, year);
        progress.step(plan.project().name().value());
      }
    }
    times.lines().forEach(line -> session.streams().say(line));
    return new ReviewRun(
        reading,
        reviews.stream().map(review -> ReviewedPlan.of(review, forms.fill(review))).toList(),
        reviewer.profile(),
        reviewer.catalogue().version(),
        session.language(),
        request.followUp().notes(reviews));
  }

  private static void writeFile(ReviewRun run, ReviewCommand.Request request, Path file)
      throws UnusableInputException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      if (request.format() == ReviewCommand.Format.DOCX) {
        ReviewFormDocument.write(run, out);
      } else {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(run, request.format(), false, text);
        text.flush();
      }
    } catch (IOException e) {
      throw new UnusableInputException(PathMessages.unwritable(file, e));
    }
  }

  static void write(ReviewRun run, ReviewCommand.Format format, boolean colour, Writer out) {
    Citations citations = new Citations(LegalDocuments.bundled());
    switch (format) {
      case TEXT -> new ReviewText(citations, colour).write(run, out);
      case JSON -> new ReviewJson(citations).write(run, out);
      case HTML -> new ReviewReport(citations).write(run, out);
      case DOCX -> throw new IllegalArgumentException("A Word document is not text");
    }
  }

  private static ExitStatus status(ReviewRun run, ReviewCommand.Threshold failOn) {
    if (!run.systemErrors().isEmpty()) {
      return ExitStatus.INTERNAL_FAILURE;
    }
    boolean reached =
        switch (failOn) {
          case ERROR -> run.openFindings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
          case WARNING ->
              run.openFindings().stream().anyMatch(f -> f.severity().atLeast(Severity.WARNING));
          case NEVER -> false;
        };
    return reached ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }
}
