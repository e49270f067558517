package org.plumbline.server.administration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.administration.Setup.Person;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the three administrators of a new installation are named. */
@Controller
class SetupPage {

  private final Setup setup;

  SetupPage(Setup setup) {
    this.setup = setup;
  }

  @GetMapping("/setup/{secret}")
  String ask(@PathVariable String secret, Model model) {
    if (!setup.isOpen(secret)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("secret", secret);
    model.addAttribute("roles", Setup.ADMINISTRATORS);
    return "administration/setup";
  }

  @PostMapping("/setup/{secret}")
  String make(
      @PathVariable String secret,
      @RequestParam List<String> login,
      @RequestParam List<String> name,
      Model model) {
    if (login.size() != Setup.ADMINISTRATORS.size() || name.size() != login.size()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    Map<Role, Person> people = new EnumMap<>(Role.class);
    for (int i = 0; i < login.size(); i++) {
      people.put(Setup.ADMINISTRATORS.get(i), new Person(login.get(i), name.get(i)));
    }
    try {
      Map<Role, String> ways = setup.makeAdministrators(secret, people);
      ways.replaceAll((_, way) -> Addresses.of("/enter/" + way));
      model.addAttribute("ways", ways);
      model.addAttribute("people", people);
      return "administration/setup-done";
    } catch (RefusedException e) {
      model.addAttribute("refused", e.text());
      model.addAttribute("people", people);
      return ask(secret, model);
    }
  }
}
