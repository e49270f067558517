package org.plumbline.server.rounds;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the unit enters, and takes tasks from one desk to the next. */
@Component
class TaskDesk {

  private static final int LONGEST_REASON = 2000;

  private final JdbcClient database;
  private final Facts facts;
  private final Events events;

  TaskDesk(JdbcClient database, Facts facts, Events events) {
    this.database = database;
    this.facts = facts;
    this.events = events;
  }

  /** What is done with a task, and what was said. */
  record Step(TaskAction action, long revision, String reason, Optional<LocalDate> until) {}

  /** Keeps the money and the reasons that the unit enters. */
  @Transactional
  public void save(Task task, long revision, PlanActuals entered) {
    if (!task.state().isWithUnit()) {
      throw notNow();
    }
    int saved =
        database
            .sql(
                """
                UPDATE evaluation_task SET entered = ?, revision = revision + 1, changed_at = now()
                WHERE round_id = ? AND plan_id = ? AND revision = ?
                """)
            .params(Facts.text(entered), task.round(), task.plan().value(), revision)
            .update();
    requireOne(saved);
    events.add(
        Change.of("task_saved", task.subject())
            .from("revision " + revision)
            .to("revision " + (revision + 1)));
  }

  /** Takes a step; when it is sent, all facts are kept as they are then. */
  @Transactional
  public void act(Round round, Task task, Step step) {
    Actor actor = Acting.getActor();
    TaskAction action = step.action();
    if (!action.isOpen(actor.role(), task.state())) {
      throw notNow();
    }
    requireWords(step);
    Optional<String> sent =
        action == TaskAction.SEND ? Optional.of(Facts.text(facts.now(round, task))) : task.sent();
    int moved =
        database
            .sql(
                """
                UPDATE evaluation_task SET state = ?, sent = ?, rectify_by = ?,
                  revision = revision + 1, changed_at = now()
                WHERE round_id = ? AND plan_id = ? AND revision = ?
                """)
            .param(action.to().code())
            .param(sent.orElse(null))
            .param(action.needsDay() ? step.until().orElse(null) : task.rectifyBy().orElse(null))
            .param(task.round())
            .param(task.plan().value())
            .param(step.revision())
            .update();
    requireOne(moved);
    String reason = step.reason().strip();
    database
        .sql(
            """
            INSERT INTO evaluation_step (round_id, plan_id, action, to_state, name, role, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(task.round())
        .param(task.plan().value())
        .param(action.code())
        .param(action.to().code())
        .param(actor.name())
        .param(actor.role().code())
        .param(reason.isEmpty() ? null : reason)
        .update();
    Change change =
        Change.of("task_" + action.code(), task.subject())
            .from(task.state().code())
            .to(action.to().code());
    events.add(reason.isEmpty() ? change : change.because(reason));
  }

  private static void requireWords(Step step) {
    if (step.action().needsReason() && step.reason().isBlank()) {
      throw Rounds.refused(HttpStatus.UNPROCESSABLE_CONTENT, "请写明原因。", "Say why.");
    }
    if (step.reason().length() > LONGEST_REASON) {
      throw Rounds.refused(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "原因不超过 2000 字。",
          "The reason may have at most 2000 characters.");
    }
    if (step.action().needsDay() && step.until().isEmpty()) {
      throw Rounds.refused(
          HttpStatus.UNPROCESSABLE_CONTENT, "请写明整改期限。", "Say until when it has to be put right.");
    }
  }

  private static void requireOne(int changed) {
    if (changed != 1) {
      throw Rounds.refused(
          HttpStatus.CONFLICT,
          "别人刚刚办理过这项任务，您的改动没有保存。请刷新后重做。",
          "Somebody worked on this task just now, and your change was not kept. Reload and repeat it.");
    }
  }

  private static RuntimeException notNow() {
    return Rounds.refused(
        HttpStatus.CONFLICT,
        "这项任务现在不在您手上，不能这样办理。",
        "This task is not with you now, so this cannot be done.");
  }
}
