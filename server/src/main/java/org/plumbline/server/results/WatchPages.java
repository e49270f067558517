package org.plumbline.server.results;

import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.registers.Book;
import org.plumbline.server.registers.Books;
import org.plumbline.server.web.ExplainsRefusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The watches of all programmes on one board, and each with its course over the year. */
@Controller
class WatchPages implements ExplainsRefusals {

  private final Plans plans;
  private final Books books;
  private final Results results;
  private final ValueSheets sheets;
  private final Watches watches;

  WatchPages(Plans plans, Books books, Results results, ValueSheets sheets, Watches watches) {
    this.plans = plans;
    this.books = books;
    this.results = results;
    this.sheets = sheets;
    this.watches = watches;
  }

  @GetMapping("/watches")
  String board(@RequestParam Optional<String> state, Model model) {
    model.addAttribute("watches", watches.list(state.filter(text -> !text.isBlank())));
    model.addAttribute("state", state.orElse(""));
    return "results/watches";
  }

  @GetMapping("/plans/{id:\\d{1,18}}/watches/{name}")
  String show(@PathVariable long id, @PathVariable String name, Model model) {
    PlanId plan = new PlanId(id);
    Book book = books.get(plan);
    Role role = Acting.getActor().role();
    model.addAttribute("plan", plans.get(plan).row());
    model.addAttribute("sheet", sheets.ofWatch(book, name, role == Role.UNIT));
    model.addAttribute(
        "watch",
        results.find(plan).orElseThrow().watches().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("saying", role == Role.UNIT || role == Role.DEPARTMENT);
    return "results/watch";
  }

  @PostMapping("/plans/{id:\\d{1,18}}/watches/{name}/acknowledgement")
  String acknowledge(
      @PathVariable long id,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String reason) {
    watches.acknowledge(plans.get(new PlanId(id)).row().id(), name, reason);
    return "redirect:/plans/" + id + "/watches/" + name;
  }
}
