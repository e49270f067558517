package org.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.RunNotes;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Reviewer;
import org.plumbline.review.RuleWatch;
import org.plumbline.review.form.ReviewForms;

/** Reviews plans as a request asks, and says so in a run. */
final class Reviewing {

  private final ReviewCommand.Request request;
  private final Session session;
  private final Reviewer reviewer;
  private final ReviewForms forms;
  private final RuleTimes times = new RuleTimes(System::nanoTime);

  Reviewing(ReviewCommand.Request request, Session session) {
    this.request = request;
    this.session = session;
    this.reviewer = Reviewer.of(request.profile(), request.peers());
    this.forms = ReviewForms.of(reviewer.catalogue());
  }

  List<ReviewedPlan> review(List<PerformancePlan> plans) {
    RuleWatch watch = request.timing() ? times : RuleWatch.NONE;
    List<ReviewedPlan> reviewed = new ArrayList<>();
    try (ProgressBar progress = ProgressBar.over(plans.size(), session.streams())) {
      for (PerformancePlan plan : plans) {
        PlanReview review =
            reviewer.review(plan, request.year(), request.siblings().known(), watch);
        request.siblings().add(plan, request.year());
        reviewed.add(ReviewedPlan.of(review, forms.fill(review)));
        progress.step(plan.project().name().value());
      }
    }
    return reviewed;
  }

  ReviewRun run(ReadingRun reading, List<ReviewedPlan> plans, RunNotes notes) {
    return new ReviewRun(
        reading,
        plans,
        reviewer.profile(),
        reviewer.catalogue().version(),
        session.language(),
        notes);
  }

  /** Says what the run could not hold, and how long each rule took, if asked to. */
  void conclude() {
    if (request.siblings().known().isFull()) {
      session.say(
          Bilingual.of(
              "plumbline: 绩效目标表过多，后面的只与最先读到的对照（见 docs/limits.md）",
              "plumbline: too many plans: the later ones were held against the first ones only (see"
                  + " docs/limits.md)"));
    }
    times.lines().forEach(line -> session.streams().say(line));
  }
}
