package org.plumbline.server.administration;

import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.administration.AccountBook.Found;
import org.plumbline.server.administration.AccountBook.Search;
import org.plumbline.server.audit.Events;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The list of accounts, and one of them. */
@Controller
class AccountPages {

  private static final int LAST_PAGE = 1_000_000;
  private static final int EVENTS = 20;

  private final AccountBook book;
  private final SystemDesk desk;
  private final OrganisationTree organisations;
  private final Events events;

  AccountPages(AccountBook book, SystemDesk desk, OrganisationTree organisations, Events events) {
    this.book = book;
    this.desk = desk;
    this.organisations = organisations;
    this.events = events;
  }

  @GetMapping("/accounts")
  String list(
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int page,
      Model model) {
    Search search = new Search(words.strip(), role, state, Math.clamp(page, 0, LAST_PAGE));
    Found found = book.find(search);
    model.addAttribute("search", search);
    model.addAttribute("found", found);
    model.addAttribute("more", (search.page() + 1) * AccountBook.PAGE < found.total());
    model.addAttribute("roles", Role.values());
    model.addAttribute("states", AccountState.values());
    model.addAttribute("system", isSystem());
    return "administration/accounts";
  }

  @GetMapping("/accounts/new")
  String ask() {
    return "administration/new-account";
  }

  @PostMapping("/accounts/new")
  String create(@RequestParam String login, @RequestParam String name, Model model) {
    try {
      return "redirect:/accounts/" + desk.create(login, name) + "?created";
    } catch (RefusedException e) {
      model.addAttribute("refused", e.text());
      model.addAttribute("login", login);
      model.addAttribute("name", name);
      return "administration/new-account";
    }
  }

  @GetMapping("/accounts/{id}")
  String account(
      @PathVariable long id, @RequestParam(defaultValue = "") String words, Model model) {
    AccountRow account =
        book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("account", account);
    model.addAttribute("system", isSystem());
    model.addAttribute("self", account.id() == Acting.getActor().id());
    model.addAttribute("roles", Role.values());
    model.addAttribute("words", words.strip());
    model.addAttribute("organisations", organisations.find(words.strip()));
    model.addAttribute("organisationsInAll", organisations.count());
    model.addAttribute("events", events.listOf("account/" + id).stream().limit(EVENTS).toList());
    return "administration/account";
  }

  /** Which of the two who may see accounts is looking. */
  private static boolean isSystem() {
    return Acting.getActor().role() == Role.SYSTEM_ADMINISTRATOR;
  }
}
