package org.plumbline.server.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.plumbline.server.administration.EntryLinks.Entry;
import org.plumbline.server.signin.PasswordFault;
import org.plumbline.server.signin.Passwords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a one-time link leads: choosing a password. */
@Controller
class EnterPage {

  private final EntryLinks links;
  private final Passwords passwords;

  EnterPage(EntryLinks links, Passwords passwords) {
    this.links = links;
    this.passwords = passwords;
  }

  @GetMapping("/enter/{secret}")
  String ask(@PathVariable String secret, HttpServletResponse response, Model model) {
    Optional<Entry> entry = links.find(secret);
    if (entry.isEmpty()) {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      return "administration/enter-void";
    }
    model.addAttribute("entry", entry.get());
    model.addAttribute("secret", secret);
    model.addAttribute("rules", passwords.settings());
    return "administration/enter";
  }

  @PostMapping("/enter/{secret}")
  String set(
      @PathVariable String secret,
      @RequestParam String password,
      @RequestParam String repeated,
      HttpServletResponse response,
      Model model) {
    Optional<Entry> entry = links.find(secret);
    if (entry.isEmpty()) {
      return ask(secret, response, model);
    }
    try {
      Optional<PasswordFault> fault = links.use(secret, entry.get(), password, repeated);
      if (fault.isEmpty()) {
        return "redirect:/sign-in?set";
      }
      model.addAttribute("fault", fault.get());
    } catch (RefusedException e) {
      model.addAttribute("refused", e.text());
    }
    return ask(secret, response, model);
  }
}
