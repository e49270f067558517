package org.plumbline.server.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.ExplainsRefusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One task: what is known, what the unit adds, and the way from desk to desk. */
@Controller
@RequestMapping("/rounds/{round:\\d{1,18}}/plans/{plan:\\d{1,18}}")
class AssignmentPages implements ExplainsRefusals {

  private final Assignments assignments;
  private final Rounds rounds;
  private final TaskDesk desk;
  private final TaskSheet sheet;
  private final TaskLines lines;

  AssignmentPages(
      Assignments assignments, Rounds rounds, TaskDesk desk, TaskSheet sheet, TaskLines lines) {
    this.assignments = assignments;
    this.rounds = rounds;
    this.desk = desk;
    this.sheet = sheet;
    this.lines = lines;
  }

  @GetMapping
  String show(@PathVariable long round, @PathVariable long plan, Model model) {
    Assignment found = assignments.get(round, plan);
    Role role = Acting.getActor().role();
    model.addAttribute("round", found.round());
    model.addAttribute("task", found.task());
    model.addAttribute("plan", found.plan().row());
    model.addAttribute("facts", found.facts());
    model.addAttribute("lines", lines.of(found.round(), found.inForce(), found.facts()));
    model.addAttribute("reasons", sheet.reasons());
    model.addAttribute("steps", rounds.steps(found.task()));
    model.addAttribute("writing", role == Role.UNIT && found.task().state().isWithUnit());
    model.addAttribute("actions", TaskAction.open(role, found.task().state()));
    if (found.round().kind() == Round.Kind.MONITORING) {
      model.addAttribute("report", sheet.monitored(found.round(), found.inForce(), found.facts()));
    } else {
      model.addAttribute("score", sheet.scored(found.inForce(), found.facts()));
    }
    return "rounds/task";
  }

  @PostMapping("/entry")
  String save(
      @PathVariable long round,
      @PathVariable long plan,
      @RequestParam long revision,
      @RequestParam MultiValueMap<String, String> fields) {
    Assignment found = assignments.get(round, plan);
    TaskEntry entry = entry(fields, found.inForce().indicators().size());
    desk.save(found.task(), revision, entry.facts(found.inForce(), found.facts()));
    return "redirect:/rounds/" + round + "/plans/" + plan + "?saved";
  }

  private static TaskEntry entry(MultiValueMap<String, String> fields, int indicators) {
    List<TaskEntry.Said> said = new ArrayList<>();
    for (int i = 0; i < indicators; i++) {
      said.add(
          new TaskEntry.Said(
              first(fields, "value_" + i),
              fields.getOrDefault("reason_" + i, List.of()),
              first(fields, "explanation_" + i)));
    }
    return new TaskEntry(first(fields, "budget"), first(fields, "spent"), said);
  }

  private static String first(MultiValueMap<String, String> fields, String name) {
    return Optional.ofNullable(fields.getFirst(name)).orElse("");
  }

  @PostMapping("/actions/{action}")
  String act(
      @PathVariable long round,
      @PathVariable long plan,
      @PathVariable String action,
      @RequestParam long revision,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String until) {
    Assignment found = assignments.get(round, plan);
    desk.act(found.round(), found.task(), step(action, revision, reason, until));
    return "redirect:/rounds/" + round + "/plans/" + plan;
  }

  static TaskDesk.Step step(String action, long revision, String reason, String until) {
    TaskAction known =
        TaskAction.find(action)
            .orElseThrow(() ->
                Rounds.refused(HttpStatus.NOT_FOUND, "没有这种办理方式。", "There is no such action."));
    return new TaskDesk.Step(known, revision, reason, RoundPages.findDay(until));
  }
}
