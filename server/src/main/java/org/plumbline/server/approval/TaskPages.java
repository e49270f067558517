package org.plumbline.server.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 待我处理. What waits for the one at work, and deciding on several plans at once. */
@Controller
class TaskPages {

  private static final int LAST_PAGE = 100_000;

  private final Tasks tasks;
  private final Batch batch;
  private final Clock clock;

  TaskPages(Tasks tasks, Batch batch, Clock clock) {
    this.tasks = tasks;
    this.batch = batch;
    this.clock = clock;
  }

  @GetMapping("/tasks")
  String list(@RequestParam(defaultValue = "1") int page, Model model) {
    Actor actor = Acting.getActor();
    model.addAttribute("page", tasks.list(actor, Math.clamp(page, 1, LAST_PAGE)));
    model.addAttribute("today", LocalDate.now(clock.withZone(Shown.ZONE)));
    model.addAttribute("offered", offered(actor.role()));
    return "approval/tasks";
  }

  /** Says what would happen to the plans chosen, and asks for a reason once for all. */
  @PostMapping("/tasks/confirm")
  String confirm(
      @RequestParam(name = "plan", required = false) @Nullable List<String> plans,
      @RequestParam String action,
      Model model) {
    Transition edge = edge(action);
    model.addAttribute("edge", edge);
    List<Batch.Chosen> chosen = batch.look(Batch.choices(plans));
    model.addAttribute("chosen", chosen);
    model.addAttribute("erring", chosen.stream().filter(each -> isErring(edge, each)).count());
    return "approval/confirm";
  }

  @PostMapping("/tasks/decisions")
  String decide(
      @RequestParam(name = "plan", required = false) @Nullable List<String> plans,
      @RequestParam String action,
      @RequestParam(required = false) @Nullable String reason,
      Model model) {
    Transition edge = edge(action);
    Optional<String> why = Words.of(reason);
    if (edge.needsReason() && why.isEmpty()) {
      throw new NotDoneException(Refusal.REASON_MISSING);
    }
    List<Batch.Result> results = batch.decide(Batch.choices(plans), edge.action(), why);
    model.addAttribute("edge", edge);
    model.addAttribute("results", results);
    model.addAttribute("done", results.stream().filter(Batch.Result::isDone).count());
    return "approval/results";
  }

  private static boolean isErring(Transition edge, Batch.Chosen chosen) {
    return edge.action() == Action.SUBMIT && chosen.plan().counts().errors() > 0;
  }

  private static Transition edge(String action) {
    return Action.find(action)
        .flatMap(found ->
            offered(Acting.getActor().role()).stream()
                .filter(edge -> edge.action() == found)
                .findFirst())
        .orElseThrow(() -> new NotDoneException(Refusal.NO_SUCH_ACTION));
  }

  /** What can be done to many of the plans that wait for {@code role}. */
  private static List<Transition> offered(Role role) {
    return Tasks.stateFor(role).stream()
        .flatMap(state ->
            Stream.of(Transition.values())
                .filter(edge -> edge.from() == state && edge.role() == role))
        .filter(edge -> edge != Transition.ADJUSTMENT_GIVEN_UP)
        .toList();
  }
}
