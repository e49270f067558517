package org.plumbline.server.approval;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The deadlines of the division, which the finance bureau sets. */
@Controller
class DeadlinePage {

  private final DeadlineDesk desk;
  private final Clock clock;

  DeadlinePage(DeadlineDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  @GetMapping("/deadlines")
  String show(Model model) {
    model.addAttribute("deadlines", desk.list());
    model.addAttribute("states", DeadlineDesk.STATES);
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
    desk.set(year, state, due);
    return "redirect:/deadlines";
  }
}
