package org.plumbline.server.plans;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The plans one may see. */
@Controller
class PlanListPage {

  private static final int ROWS = 50;

  private final Plans plans;

  PlanListPage(Plans plans) {
    this.plans = plans;
  }

  @GetMapping("/plans")
  String list(Model model) {
    model.addAttribute("plans", plans.listLatest(ROWS));
    return "plans/list";
  }
}
