package org.plumbline.server.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.ExplainsRefusals;
import org.plumbline.server.web.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All rounds, and the tasks of one. */
@Controller
class RoundPages implements ExplainsRefusals {

  private static final int DAYS = 30;

  private final Rounds rounds;
  private final Clock clock;

  RoundPages(Rounds rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  @GetMapping("/rounds")
  String list(Model model) {
    LocalDate today = LocalDate.now(clock.withZone(Shown.ZONE));
    model.addAttribute("rounds", rounds.list());
    model.addAttribute("opening", Acting.getActor().role() == Role.FINANCE);
    model.addAttribute("kinds", Round.Kind.values());
    model.addAttribute("today", today);
    model.addAttribute("due", today.plusDays(DAYS));
    return "rounds/rounds";
  }

  @GetMapping("/rounds/{id:\\d{1,18}}")
  String show(@PathVariable long id, Model model) {
    model.addAttribute("round", rounds.get(id));
    model.addAttribute("tasks", rounds.tasks(id));
    model.addAttribute("today", LocalDate.now(clock.withZone(Shown.ZONE)));
    return "rounds/round";
  }

  @PostMapping("/rounds")
  String open(
      @RequestParam String kind,
      @RequestParam int year,
      @RequestParam String asOf,
      @RequestParam String due) {
    return "redirect:/rounds/" + rounds.open(opening(kind, year, asOf, due)).id();
  }

  static Rounds.Opening opening(String kind, int year, String asOf, String due) {
    Round.Kind known =
        Round.Kind.find(kind)
            .orElseThrow(() ->
                Rounds.refused(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "类别应为 monitoring 或 self_evaluation。",
                    "The kind is monitoring or self_evaluation."));
    LocalDate day = day(asOf);
    if (year < 2000 || year > 2100 || day.getYear() < year) {
      throw Rounds.refused(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "年度应在 2000–2100 之间，截止日不早于该年度。",
          "The year lies between 2000 and 2100, and the day not before it.");
    }
    return new Rounds.Opening(known, year, day, day(due));
  }

  static LocalDate day(String text) {
    return findDay(text)
        .orElseThrow(() ->
            Rounds.refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "“" + text + "”不是日期。请写成 2022-07-31。",
                "\"" + text + "\" is no date. Write 2022-07-31."));
  }

  /** Empty where nothing was written. */
  static Optional<LocalDate> findDay(String text) {
    try {
      return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException _) {
      throw Rounds.refused(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "“" + text + "”不是日期。请写成 2022-07-31。",
          "\"" + text + "\" is no date. Write 2022-07-31.");
    }
  }
}
