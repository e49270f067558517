package org.plumbline.server.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.server.publication.PlansInForce.Department;
import org.plumbline.server.publication.Publishing.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the finance bureau makes plans public: choose, look, confirm. */
@Controller
class PublicationPage {

  private final PlansInForce plans;
  private final Publishing publishing;
  private final Publications publications;

  PublicationPage(PlansInForce plans, Publishing publishing, Publications publications) {
    this.plans = plans;
    this.publishing = publishing;
    this.publications = publications;
  }

  /** A department to choose, with what is public of it. */
  record Choice(Department department, Optional<Publication> current) {}

  @GetMapping("/publication")
  String choose(
      @RequestParam Optional<Integer> year,
      @RequestParam Optional<String> refused,
      @RequestParam Optional<String> done,
      Model model) {
    List<Integer> years = plans.listYears();
    Optional<Integer> chosen = year.or(() -> years.stream().findFirst());
    model.addAttribute("years", years);
    model.addAttribute("year", chosen);
    model.addAttribute("done", done);
    model.addAttribute("refused", refused);
    model.addAttribute("choices", chosen.map(this::choices).orElse(List.of()));
    return "publication/choose";
  }

  @GetMapping("/publication/preview")
  String preview(
      @RequestParam int year,
      @RequestParam(required = false) List<Long> department,
      Model model,
      RedirectAttributes target) {
    if (department == null || department.isEmpty()) {
      target.addAttribute("year", year);
      target.addAttribute("refused", "none-chosen");
      return "redirect:/publication";
    }
    return shown(year, department, Map.of(), model);
  }

  @PostMapping("/publication/publish")
  String publish(
      @RequestParam int year,
      @RequestParam List<Long> department,
      @RequestParam Map<String, String> fields,
      Model model,
      HttpServletResponse response,
      RedirectAttributes target) {
    List<Order> orders = new ArrayList<>();
    for (Long id : department.stream().distinct().toList()) {
      String seal = fields.getOrDefault("seal-" + id, "");
      String explanation = fields.getOrDefault("explanation-" + id, "");
      orders.add(new Order(id, year, Optional.of(seal), explanation));
    }
    try {
      publishing.publish(orders);
    } catch (NotPublishedException e) {
      if (e.reason() == NotPublishedException.Reason.NO_SUCH_DEPARTMENT) {
        throw e;
      }
      response.setStatus(e.getStatusCode().value());
      model.addAttribute("refusal", e.reason().text());
      return shown(year, department, fields, model);
    }
    target.addAttribute("year", year);
    target.addAttribute("done", "yes");
    return "redirect:/publication";
  }

  private String shown(int year, List<Long> departments, Map<String, String> fields, Model model) {
    List<Intended> intended =
        departments.stream().distinct().map(id -> publishing.intend(id, year)).toList();
    model.addAttribute("year", year);
    model.addAttribute("intended", intended);
    model.addAttribute("fields", fields);
    model.addAttribute(
        "possible", intended.stream().allMatch(each -> each.isPossible() && !each.isUnchanged()));
    return "publication/preview";
  }

  private List<Choice> choices(int year) {
    List<Choice> choices = new ArrayList<>();
    for (Department department : plans.listDepartments(year)) {
      Intended intended = publishing.intend(department.id(), year);
      choices.add(new Choice(department, publications.find(intended.place())));
    }
    return choices;
  }
}
