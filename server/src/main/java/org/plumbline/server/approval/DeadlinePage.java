package org.plumbline.server.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.web.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The deadlines of the division, which the finance bureau sets. */
@Controller
class DeadlinePage {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final List<PlanState> STATES =
      List.of(PlanState.DRAFT, PlanState.WITH_DEPARTMENT, PlanState.WITH_FINANCE);

  private final Deadlines deadlines;
  private final Organisations organisations;
  private final Clock clock;

  DeadlinePage(Deadlines deadlines, Organisations organisations, Clock clock) {
    this.deadlines = deadlines;
    this.organisations = organisations;
    this.clock = clock;
  }

  @GetMapping("/deadlines")
  String show(Model model) {
    model.addAttribute("deadlines", deadlines.listOf(division()));
    model.addAttribute("states", STATES);
    model.addAttribute("today", LocalDate.now(clock.withZone(Shown.ZONE)));
    model.addAttribute("year", Year.now(clock).getValue());
    model.addAttribute("setting", Acting.getActor().role() == Role.FINANCE);
    return "approval/deadlines";
  }

  /** Sets a deadline; without a day, takes it away. */
  @PostMapping("/deadlines")
  String set(
      @RequestParam int year,
      @RequestParam String state,
      @RequestParam(defaultValue = "") String due) {
    PlanState step =
        STATES.stream()
            .filter(each -> each.code().equals(state))
            .findFirst()
            .orElseThrow(() -> new NotDoneException(Refusal.NO_SUCH_ACTION));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new NotDoneException(Refusal.DAY_UNREADABLE);
    }
    if (due.isBlank()) {
      deadlines.remove(division(), year, step);
    } else {
      deadlines.set(division(), new Deadlines.Deadline(year, step, day(due)));
    }
    return "redirect:/deadlines";
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException _) {
      throw new NotDoneException(Refusal.DAY_UNREADABLE);
    }
  }

  /** That of the one at work: the uppermost organisation above theirs. */
  private long division() {
    Actor actor = Acting.getActor();
    return Stream.iterate(
            actor.organisation().flatMap(organisations::find),
            java.util.Optional::isPresent,
            below -> below.flatMap(Organisation::parent).flatMap(organisations::find))
        .flatMap(java.util.Optional::stream)
        .reduce((_, above) -> above)
        .map(Organisation::id)
        .orElse(0L);
  }
}
