package org.plumbline.server.administration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Kind;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.administration.OrganisationTree.Listed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tree of organisations, and one of them. */
@Controller
class OrganisationPages {

  private final OrganisationTree tree;
  private final Organisations organisations;

  OrganisationPages(OrganisationTree tree, Organisations organisations) {
    this.tree = tree;
    this.organisations = organisations;
  }

  @GetMapping("/organisations")
  String list(Model model) {
    List<Listed> all = tree.listAll();
    Map<Long, List<Listed>> below = all.stream().collect(Collectors.groupingBy(Listed::parent));
    model.addAttribute("divisions", below.getOrDefault(0L, List.of()));
    model.addAttribute("below", below);
    model.addAttribute("count", all.size());
    model.addAttribute("system", isSystem());
    return "administration/organisations";
  }

  @GetMapping("/organisations/{id}")
  String organisation(@PathVariable long id, Model model) {
    Organisation organisation = getOrganisation(id);
    model.addAttribute("organisation", organisation);
    model.addAttribute("above", organisation.parent().flatMap(organisations::find));
    model.addAttribute("children", organisations.listBelow(id));
    model.addAttribute("parents", isSystem() ? tree.listOtherParents(organisation) : List.of());
    model.addAttribute("last", organisation.kind() == Kind.UNIT);
    model.addAttribute("system", isSystem());
    return "administration/organisation";
  }

  @PostMapping("/organisations")
  String add(@RequestParam String code, @RequestParam String name, RedirectAttributes flash) {
    return added(Optional.empty(), code, name, flash);
  }

  @PostMapping("/organisations/{id}/below")
  String addBelow(
      @PathVariable long id,
      @RequestParam String code,
      @RequestParam String name,
      RedirectAttributes flash) {
    getOrganisation(id);
    return added(Optional.of(id), code, name, flash);
  }

  @PostMapping("/organisations/{id}")
  String rename(@PathVariable long id, @RequestParam String name, RedirectAttributes flash) {
    try {
      tree.rename(getOrganisation(id), name);
      flash.addFlashAttribute("done", "organisations.done.renamed");
    } catch (RefusedException e) {
      flash.addFlashAttribute("refused", e.text());
    }
    return "redirect:/organisations/" + id;
  }

  private String added(Optional<Long> parent, String code, String name, RedirectAttributes flash) {
    try {
      tree.add(parent, code, name);
      flash.addFlashAttribute("done", "organisations.done.added");
    } catch (RefusedException e) {
      flash.addFlashAttribute("refused", e.text());
    }
    return "redirect:/organisations" + parent.map(id -> "/" + id).orElse("");
  }

  private Organisation getOrganisation(long id) {
    return organisations
        .find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static boolean isSystem() {
    return Acting.getActor().role() == Role.SYSTEM_ADMINISTRATOR;
  }
}
