package org.plumbline.server.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.plans.PlanId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What waits for the one at work, for programs, and deciding on several plans at once. */
@RestController
@RequestMapping(path = "/api/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
class TaskApi {

  private static final int LAST_PAGE = 100_000;

  private final Tasks tasks;
  private final Batch batch;

  TaskApi(Tasks tasks, Batch batch) {
    this.tasks = tasks;
    this.batch = batch;
  }

  /** A page of plans that wait; {@code total} of all pages. */
  record Waiting(List<WaitingPlan> plans, int page, long total) {}

  /** One of them; {@code revision} is to be sent along. */
  record WaitingPlan(
      long plan,
      long revision,
      String project,
      @Nullable String code,
      String unit,
      String state,
      int errors,
      int warnings,
      String since,
      @Nullable String due) {

    static WaitingPlan of(Task task) {
      return new WaitingPlan(
          task.plan().value(),
          task.revision(),
          task.project(),
          task.code().orElse(null),
          task.unit(),
          task.state().code(),
          task.found().errors(),
          task.found().warnings(),
          task.since().toString(),
          task.due().map(LocalDate::toString).orElse(null));
    }
  }

  /** The same step for several plans, each at the revision that was seen. */
  record Decisions(
      @Nullable String action, @Nullable String reason, @Nullable List<ChosenPlan> plans) {}

  /** A plan as it was when it was chosen. */
  record ChosenPlan(long plan, long revision) {}

  /** What became of each, in the order they were sent. */
  record Results(List<Result> results) {}

  /** What became of one; {@code refusal} says why nothing did. */
  record Result(long plan, boolean done, @Nullable String state, @Nullable String refusal) {

    static Result of(Batch.Result result) {
      return new Result(
          result.choice().plan().value(),
          result.isDone(),
          result.plan().map(plan -> plan.state().code()).orElse(null),
          result.refusal().map(Refusal::code).orElse(null));
    }
  }

  @GetMapping
  Waiting list(@RequestParam(defaultValue = "1") int page) {
    Task.Page found = tasks.list(Acting.getActor(), Math.clamp(page, 1, LAST_PAGE));
    return new Waiting(
        found.tasks().stream().map(WaitingPlan::of).toList(), found.number(), found.total());
  }

  @PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
  Results decide(@RequestBody Decisions decisions) {
    Action action =
        Optional.ofNullable(decisions.action())
            .flatMap(Action::find)
            .orElseThrow(() -> new NotDoneException(Refusal.NO_SUCH_ACTION));
    List<String> chosen =
        Optional.ofNullable(decisions.plans()).orElse(List.of()).stream()
            .map(each -> new Batch.Choice(new PlanId(each.plan()), each.revision()).text())
            .toList();
    return new Results(
        batch.decide(Batch.choices(chosen), action, Words.of(decisions.reason())).stream()
            .map(Result::of)
            .toList());
  }
}
