package org.plumbline.server.rounds;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.forms.json.ActualsJson;
import org.plumbline.forms.json.ActualsJson.FaultyActualsException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;
import org.plumbline.server.web.ExplainedRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Rounds and tasks, for programs. */
@RestController
@RequestMapping(path = "/api/rounds", produces = MediaType.APPLICATION_JSON_VALUE)
class RoundApi {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Rounds rounds;
  private final Assignments assignments;
  private final TaskDesk desk;

  RoundApi(Rounds rounds, Assignments assignments, TaskDesk desk) {
    this.rounds = rounds;
    this.assignments = assignments;
    this.desk = desk;
  }

  /** All rounds. */
  record RoundList(List<RoundView> rounds) {}

  /** A round; {@code tasks} are those the asker sees. */
  record RoundView(long id, String kind, int year, String asOf, String due, List<TaskView> tasks) {}

  /**
   * A task.
   *
   * @param state with_unit, with_department, with_finance, rectification or accepted
   */
  record TaskView(
      long plan,
      String project,
      String unit,
      String state,
      long revision,
      Optional<String> rectifyBy) {}

  /** A round to open. */
  record Opening(
      @Nullable String kind, @Nullable Integer year, @Nullable String asOf, @Nullable String due) {}

  /** A step with a task. */
  record StepRequest(@Nullable Long revision, @Nullable String reason, @Nullable String until) {}

  @GetMapping
  RoundList list() {
    return new RoundList(rounds.list().stream().map(round -> view(round, List.of())).toList());
  }

  @GetMapping("/{id:[0-9]{1,18}}")
  RoundView get(@PathVariable long id) {
    return view(rounds.get(id), rounds.tasks(id));
  }

  private static RoundView view(Round round, List<Task> tasks) {
    return new RoundView(
        round.id(),
        round.kind().code(),
        round.fiscalYear(),
        round.asOf().toString(),
        round.due().toString(),
        tasks.stream().map(RoundApi::view).toList());
  }

  private static TaskView view(Task task) {
    return new TaskView(
        task.plan().value(),
        task.project(),
        task.unit(),
        task.state().code(),
        task.revision(),
        task.rectifyBy().map(Object::toString));
  }

  /** Opens a round, or takes further plans into one. */
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  RoundView open(@RequestBody Opening asked) {
    int year = Optional.ofNullable(asked.year()).orElse(0);
    Round opened =
        rounds.open(
            RoundPages.opening(text(asked.kind()), year, text(asked.asOf()), text(asked.due())));
    return get(opened.id());
  }

  /** Enters money, values and reasons of a task, as plumbline/actuals/1 with one plan. */
  @PutMapping(
      path = "/{round:[0-9]{1,18}}/plans/{plan:[0-9]{1,18}}/entry",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  TaskView enter(
      @PathVariable long round,
      @PathVariable long plan,
      @RequestParam long revision,
      @RequestBody Map<String, Object> actuals) {
    Assignment found = assignments.get(round, plan);
    desk.save(found.task(), revision, read(actuals));
    return view(assignments.get(round, plan).task());
  }

  private static PlanActuals read(Map<String, Object> actuals) {
    try {
      List<PlanActuals> plans =
          ActualsJson.read(
              TaskEntry.TYPED, new StringReader(JSON.writeValueAsString(actuals)), Units.bundled());
      if (plans.size() == 1) {
        PlanActuals only = plans.getFirst();
        return only.with(only.indicators().stream().map(TaskEntry::typed).toList());
      }
      throw faulty(List.of(Bilingual.of("应恰好有一个项目", "exactly one plan is wanted")));
    } catch (FaultyActualsException e) {
      throw faulty(e.faults());
    }
  }

  private static ExplainedRefusal faulty(List<Bilingual> faults) {
    return new ExplainedRefusal(
        HttpStatus.UNPROCESSABLE_CONTENT,
        Bilingual.of("实际值不能使用，没有保存。", "The actual values cannot be used; nothing was kept."),
        faults.stream().map(fault -> new ExplainedRefusal.Fault("plans", fault)).toList());
  }

  /** Takes a step with a task: send, pass, return, accept, send_back or order_rectification. */
  @PostMapping(
      path = "/{round:[0-9]{1,18}}/plans/{plan:[0-9]{1,18}}/actions/{action}",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  TaskView act(
      @PathVariable long round,
      @PathVariable long plan,
      @PathVariable String action,
      @RequestBody StepRequest asked) {
    Assignment found = assignments.get(round, plan);
    long revision = Optional.ofNullable(asked.revision()).orElse(0L);
    desk.act(
        found.round(),
        found.task(),
        AssignmentPages.step(action, revision, text(asked.reason()), text(asked.until())));
    return view(assignments.get(round, plan).task());
  }

  private static String text(@Nullable String said) {
    return said == null ? "" : said;
  }
}
