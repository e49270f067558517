package org.plumbline.server.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.form.ReviewForm;
import org.plumbline.review.form.ReviewForms;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.approval.ReviewSheet.Signature;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.audit.Sm3;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanRow;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.review.ReviewDesk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Review forms: filled from the checks, changed and signed by those who review. */
@Component
class ReviewSheets {

  private final Plans plans;
  private final ReviewDesk desk;
  private final ReviewForms forms;
  private final ReviewSheetTable table;
  private final Events events;
  private final Clock clock;

  ReviewSheets(Plans plans, ReviewDesk desk, ReviewSheetTable table, Events events, Clock clock) {
    this.plans = plans;
    this.desk = desk;
    this.forms = ReviewForms.of(desk.reviewer().catalogue());
    this.table = table;
    this.events = events;
    this.clock = clock;
  }

  ReviewForms forms() {
    return forms;
  }

  /** What is reviewed: a version of a plan, and what the checks suggest for it. */
  record Subject(PlanRow row, int version, PerformancePlan content, ReviewForm suggestion) {

    public PlanId id() {
      return row.id();
    }
  }

  Subject subject(PlanId id, Optional<Integer> version) {
    PlanRow row = plans.findRow(id).orElseThrow(() -> new NotDoneException(Refusal.NOT_FOUND));
    int wanted = version.orElse(row.versions().working());
    PerformancePlan content =
        plans.findContent(id, wanted).orElseThrow(() -> new NotDoneException(Refusal.NOT_FOUND));
    return new Subject(row, wanted, content, forms.fill(desk.review(content)));
  }

  /** Whether the one at work reviews this plan now. */
  static boolean isReviewing(PlanRow plan) {
    Role role = Acting.getActor().role();
    boolean reviewer = role == Role.DEPARTMENT || role == Role.FINANCE;
    return reviewer && Tasks.stateFor(role).equals(Optional.of(plan.state()));
  }

  /** The form as kept, or as suggested; drafts are seen by those who write them alone. */
  ReviewSheet open(Subject subject, Role role) {
    ReviewSheet.Key key = new ReviewSheet.Key(subject.id(), subject.version(), role);
    return table
        .find(key)
        .filter(sheet -> sheet.isSigned() || role == Acting.getActor().role())
        .orElseGet(() ->
            new ReviewSheet(
                key, SheetContent.suggested(subject.suggestion()), 0, Optional.empty()));
  }

  @Transactional
  public void save(Subject subject, SheetContent content, long revision) {
    ReviewSheet.Key key = keep(subject, content, revision);
    events.add(Change.of("review_sheet_saved", key.subject()).to(overall(content)));
  }

  /** Keeps and signs; from then on it does not change. */
  @Transactional
  public void sign(Subject subject, SheetContent content, long revision) {
    content
        .findObstacle()
        .ifPresent(refusal -> {
          throw new NotDoneException(refusal);
        });
    ReviewSheet.Key key = keep(subject, content, revision);
    Actor actor = Acting.getActor();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String text =
        SignedText.of(subject, key, content)
            .under(actor, at, forms.overall(content.grades()).code());
    String hash = Sm3.hex(text);
    table.sign(key, new Signature(actor.name(), actor.role(), at, text, hash));
    events.add(Change.of("review_sheet_signed", key.subject()).to(overall(content) + " " + hash));
  }

  private ReviewSheet.Key keep(Subject subject, SheetContent content, long revision) {
    if (!isReviewing(subject.row())) {
      throw new NotDoneException(Refusal.NOT_NOW);
    }
    Actor actor = Acting.getActor();
    ReviewSheet.Key key = new ReviewSheet.Key(subject.id(), subject.version(), actor.role());
    if (table.find(key).filter(ReviewSheet::isSigned).isPresent()) {
      throw new NotDoneException(Refusal.ALREADY_SIGNED);
    }
    table.save(key, content, revision, new ReviewSheetTable.Save(actor.login(), clock.instant()));
    return key;
  }

  private String overall(SheetContent content) {
    return forms.overall(content.grades()).code();
  }
}
