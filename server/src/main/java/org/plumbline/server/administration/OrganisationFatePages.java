package org.plumbline.server.administration;

import java.util.function.Consumer;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.accounts.Organisations.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving, closing and opening organisations again. */
@Controller
class OrganisationFatePages {

  private final OrganisationFate fate;
  private final Organisations organisations;

  OrganisationFatePages(OrganisationFate fate, Organisations organisations) {
    this.fate = fate;
    this.organisations = organisations;
  }

  @PostMapping("/organisations/{id}/move")
  String move(
      @PathVariable long id,
      @RequestParam long parent,
      @RequestParam String reason,
      RedirectAttributes flash) {
    return doing(id, "moved", flash, one -> fate.move(one, parent, Reason.checked(reason)));
  }

  @PostMapping("/organisations/{id}/close")
  String close(@PathVariable long id, @RequestParam String reason, RedirectAttributes flash) {
    return doing(id, "closed", flash, one -> fate.close(one, Reason.checked(reason)));
  }

  @PostMapping("/organisations/{id}/reopen")
  String reopen(@PathVariable long id, @RequestParam String reason, RedirectAttributes flash) {
    return doing(id, "reopened", flash, one -> fate.reopen(one, Reason.checked(reason)));
  }

  private String doing(
      long id, String done, RedirectAttributes flash, Consumer<Organisation> action) {
    Organisation organisation =
        organisations.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    try {
      action.accept(organisation);
      flash.addFlashAttribute("done", "organisations.done." + done);
    } catch (RefusedException e) {
      flash.addFlashAttribute("refused", e.text());
    }
    return "redirect:/organisations/" + id;
  }
}
