package org.plumbline.server.plans.list;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.model.source.Severity;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The plans one may see. */
@Controller
class PlanListPage {

  private final PlanList plans;
  private final ListChoices choices;

  PlanListPage(PlanList plans, ListChoices choices) {
    this.plans = plans;
    this.choices = choices;
  }

  @GetMapping("/plans")
  String list(@RequestParam Map<String, String> parameters, Model model) {
    Asked asked = Asked.of(parameters);
    PlanQuery query = PlanQuery.of(asked);
    model.addAttribute("asked", asked);
    model.addAttribute("query", query);
    model.addAttribute("listed", plans.list(query));
    model.addAttribute("choices", choices);
    model.addAttribute("states", PlanState.values());
    model.addAttribute("severities", Severity.values());
    model.addAttribute(
        "orders",
        Arrays.stream(PlanOrder.values()).collect(Collectors.toMap(PlanOrder::code, each -> each)));
    model.addAttribute("mayWrite", Acting.getActor().role() == Role.UNIT);
    return "plans/list";
  }
}
