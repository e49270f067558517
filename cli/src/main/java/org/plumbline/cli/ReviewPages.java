package org.plumbline.cli;

import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.RunNotes;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.reading.ReadingResult;
import org.plumbline.review.PlanReview;
import org.plumbline.review.comparison.ReportedFinding;
import org.plumbline.review.waiver.Waivers;

/** A report that is made document by document. */
final class ReviewPages implements DocumentPages {

  private static final String WAIVED = "waivedFinding";
  private static final String USED = "usedWaiver";

  private final ReviewCommand.Request request;
  private final Reviewing reviewing;
  private final Function<ReviewRun, List<Part>> maker;
  private final PageWriter writer;

  ReviewPages(
      ReviewCommand.Request request,
      Session session,
      Function<ReviewRun, List<Part>> maker,
      PageWriter writer) {
    this.request = request;
    this.reviewing = new Reviewing(request, session);
    this.maker = maker;
    this.writer = writer;
  }

  /** Puts a page together. */
  @FunctionalInterface
  interface PageWriter {

    /**
     * Writes the page.
     *
     * @param run what it says beside its parts
     * @param waived how many findings were waived
     */
    void write(ReviewRun run, int waived, Parts parts, Writer out);
  }

  @Override
  public List<Part> parts(ReadingResult result) {
    List<ReviewedPlan> plans = reviewing.review(result.plans());
    List<PlanReview> reviews = plans.stream().map(ReviewedPlan::review).toList();
    Waivers.Outcome outcome = request.followUp().outcome(reviews);
    ReviewRun run =
        reviewing.run(
            ReadingRun.of(List.of(result), List.of()),
            plans,
            request.followUp().notes(outcome, List.of()));
    List<Part> parts = new ArrayList<>(maker.apply(run));
    outcome.waived().forEach(waived -> parts.add(new Part(WAIVED, waived.waiver().rule())));
    request.followUp().used(outcome).forEach(index -> parts.add(new Part(USED, "" + index)));
    parts.add(ReviewStatus.part(run));
    parts.addAll(request.siblings().parts(result.plans(), request.year()));
    if (request.followUp().since().isPresent()) {
      parts.addAll(ReportedFindings.parts(ReportedFinding.of(reviews)));
    }
    return parts;
  }

  @Override
  public void restored(List<Part> parts) {
    request.siblings().restore(parts);
  }

  @Override
  public void write(Parts parts, List<UnreadableDocument> failures, Writer out) {
    Set<Integer> used = new HashSet<>();
    parts.forEach(Set.of(USED), part -> used.add(Integer.valueOf(part.text())));
    AtomicInteger waived = new AtomicInteger();
    parts.forEach(Set.of(WAIVED), _ -> waived.incrementAndGet());
    RunNotes notes = request.followUp().notes(used, ReportedFindings.of(parts));
    ReviewRun run = reviewing.run(ReadingRun.of(List.of(), failures), List.of(), notes);
    writer.write(run, waived.get(), parts, out);
    reviewing.conclude();
  }

  @Override
  public ExitStatus status(Parts parts) {
    return ReviewStatus.of(parts, request.failOn());
  }
}
