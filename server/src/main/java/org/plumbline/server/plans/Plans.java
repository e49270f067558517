package org.plumbline.server.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.review.ReviewDesk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans that the one at work may see. Whoever changes one says which revision was seen; where
 * somebody else was faster a {@link LostRaceException} says so and nothing is changed.
 */
@Component
public class Plans {

  private final JdbcClient database;
  private final PlanWriter writer;
  private final PlanWords words;
  private final PlanChanges changes;
  private final PlanHistory history;
  private final ReviewDesk desk;
  private final Events events;

  Plans(
      JdbcClient database,
      PlanWriter writer,
      PlanWords words,
      PlanChanges changes,
      PlanHistory history,
      ReviewDesk desk,
      Events events) {
    this.database = database;
    this.writer = writer;
    this.words = words;
    this.changes = changes;
    this.history = history;
    this.desk = desk;
    this.events = events;
  }

  /** Keeps new plans as drafts, all or none; gives their numbers in the same order. */
  @Transactional
  public List<PlanId> add(List<NewPlan> plans) {
    return add(plans, "plan_imported");
  }

  /** Keeps a plan that was written here as a draft. */
  @Transactional
  public PlanId create(Owner owner, PerformancePlan plan) {
    NewPlan added =
        new NewPlan(owner, plan, desk.review(plan), Optional.empty(), Acting.getActor().login());
    return add(List.of(added), "plan_created").getFirst();
  }

  private List<PlanId> add(List<NewPlan> plans, String kind) {
    List<PlanId> added = writer.write(plans);
    words.write(added, plans);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < added.size(); i++) {
      String name = plans.get(i).plan().project().name().value();
      changes.add(Change.of(kind, added.get(i).subject()).to(name));
    }
    events.addAll(changes);
    return added;
  }

  public Optional<PlanRow> findRow(PlanId id) {
    return database
        .sql(PlanRows.SELECT + "WHERE plan.id = ?")
        .param(id.value())
        .query(PlanRows::row)
        .optional();
  }

  /** With what its working version says. */
  public Optional<StoredPlan> find(PlanId id) {
    return findRow(id)
        .flatMap(row ->
            history
                .findVersion(id, row.versions().working())
                .map(content -> new StoredPlan(row, content)));
  }

  /**
   * The same.
   *
   * @throws NoSuchPlanException if there is none, or none to be seen by the one at work
   */
  public StoredPlan get(PlanId id) {
    return find(id).orElseThrow(() -> new NoSuchPlanException(id));
  }

  /** What one version of a plan says, the working one or another. */
  public Optional<PerformancePlan> findContent(PlanId id, int version) {
    return history.findVersion(id, version);
  }

  /** The latest, at most {@code limit}. */
  public List<PlanRow> listLatest(int limit) {
    return database
        .sql(PlanRows.SELECT + "ORDER BY plan.changed_at DESC, plan.id DESC LIMIT ?")
        .param(limit)
        .query(PlanRows::row)
        .list();
  }

  /** The draft says {@code content} from now on; gives the new revision. */
  @Transactional
  public long saveDraft(PlanId id, long revision, PerformancePlan content) {
    return save(id, revision, content, "plan_saved");
  }

  /** The draft says again what it said before it was last saved; empty where it never was. */
  @Transactional
  public Optional<Long> undoSave(PlanId id, long revision) {
    PlanRow row = changes.lock(id, revision, PlanState.DRAFT);
    return history
        .findBeforeLastSave(row)
        .map(content -> save(id, revision, content, "plan_save_undone"));
  }

  private long save(PlanId id, long revision, PerformancePlan content, String kind) {
    PlanRow row = changes.lock(id, revision, PlanState.DRAFT);
    changes.replace(row, content, desk.review(content));
    events.add(
        Change.of(kind, id.subject())
            .from("revision " + revision)
            .to("revision " + (revision + 1)));
    return revision + 1;
  }

  /** Says that the working version was read from {@code document}; part of another change. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void readFrom(PlanId id, long document) {
    database
        .sql(
            "UPDATE plan_version SET document_id = ? FROM plan WHERE plan.id = plan_id"
                + " AND version = plan.working_version AND plan_id = ?")
        .params(document, id.value())
        .update();
  }

  /**
   * 调整. Begins a further version of a plan in force, which holds until the new one is approved.
   *
   * @param reason why; may not be blank
   * @return the new revision
   */
  @Transactional
  public long startAdjustment(PlanId id, long revision, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("An adjustment needs a reason");
    }
    PlanRow row = changes.lock(id, revision, PlanState.IN_FORCE);
    changes.addVersion(row, reason.strip(), Acting.getActor().login());
    events.add(
        Change.of("plan_adjustment_started", id.subject())
            .from(PlanState.IN_FORCE.code())
            .to(PlanState.DRAFT.code())
            .because(reason.strip()));
    return revision + 1;
  }

  /** Gives an adjustment up: the version in force is the one that is worked on again. */
  @Transactional
  public long giveUpAdjustment(PlanId id, long revision) {
    PlanRow row = changes.lock(id, revision, PlanState.DRAFT);
    int inForce = row.versions().inForce().orElseThrow(() -> new LostRaceException(id));
    PerformancePlan content = history.findVersion(id, inForce).orElseThrow();
    changes.workOn(row, inForce, PlanState.IN_FORCE);
    changes.show(row, content, desk.review(content));
    events.add(
        Change.of("plan_adjustment_given_up", id.subject())
            .from("version " + row.versions().working())
            .to("version " + inForce));
    return revision + 2;
  }

  /**
   * Changes the state; approved, the working version comes into force.
   *
   * @return the new revision
   * @throws LostRaceException if revision or state are no longer those
   */
  @Transactional
  public long move(PlanId id, long revision, PlanMove move) {
    changes.move(changes.lock(id, revision, move.from()), move.to());
    events.add(move.told(id));
    return revision + 1;
  }
}
