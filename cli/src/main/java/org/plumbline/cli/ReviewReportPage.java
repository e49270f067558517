package org.plumbline.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.forms.html.ReviewReport;
import org.plumbline.reading.ReadingResult;
import org.plumbline.review.PlanReview;
import org.plumbline.review.comparison.ReportedFinding;

/** The report for people: its front page sums up all plans, so they are kept until the end. */
final class ReviewReportPage implements DocumentPages {

  private final ReviewCommand.Request request;
  private final Reviewing reviewing;
  private final ReviewReport report;
  private final List<ReadingResult> results = new ArrayList<>();
  private final List<ReviewedPlan> plans = new ArrayList<>();

  ReviewReportPage(ReviewCommand.Request request, Session session, ReviewReport report) {
    this.request = request;
    this.reviewing = new Reviewing(request, session);
    this.report = report;
  }

  @Override
  public List<Part> parts(ReadingResult result) {
    results.add(result);
    plans.addAll(reviewing.review(result.plans()));
    return List.of();
  }

  /** Everything read and reviewed so far. */
  ReviewRun run(List<UnreadableDocument> failures) {
    List<PlanReview> reviews = plans.stream().map(ReviewedPlan::review).toList();
    return reviewing.run(
        ReadingRun.of(results, failures),
        plans,
        request.followUp().notes(request.followUp().outcome(reviews), ReportedFinding.of(reviews)));
  }

  @Override
  public void write(Parts parts, List<UnreadableDocument> failures, Writer out) {
    report.write(run(failures), out);
    reviewing.conclude();
  }

  @Override
  public ExitStatus status(Parts parts) {
    return ReviewStatus.of(run(List.of()), request.failOn());
  }
}
