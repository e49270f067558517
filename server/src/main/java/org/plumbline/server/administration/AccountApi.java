package org.plumbline.server.administration;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.administration.AccountBook.Found;
import org.plumbline.server.administration.AccountBook.Search;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The accounts, for programs of the two who administer them. */
@RestController
@RequestMapping(path = "/api/accounts", produces = MediaType.APPLICATION_JSON_VALUE)
class AccountApi {

  private static final int LAST_PAGE = 1_000_000;

  private final AccountBook book;
  private final SystemDesk desk;

  AccountApi(AccountBook book, SystemDesk desk) {
    this.book = book;
    this.desk = desk;
  }

  /** A page of accounts, and how many there are in all. */
  record AccountsView(List<AccountView> accounts, int total) {}

  /** An account. */
  record AccountView(
      long id,
      String login,
      String name,
      @Nullable String role,
      @Nullable Long organisation,
      String state,
      boolean secondStep,
      boolean secondStepRequired,
      @Nullable String providerSubject,
      @Nullable String providerEmail,
      @Nullable String lastSignedInAt) {

    static AccountView of(AccountRow account) {
      return new AccountView(
          account.id(),
          account.login(),
          account.name(),
          account.role().map(Role::code).orElse(null),
          account.organisation().orElse(null),
          account.state().name().toLowerCase(Locale.ROOT),
          account.second().on(),
          account.second().required(),
          account.second().oidcSubject().orElse(null),
          account.second().oidcEmail().orElse(null),
          account.lastSignedInAt().map(Object::toString).orElse(null));
    }
  }

  /** A new account, which can do nothing until it is given a role. */
  record NewAccount(@Nullable String login, @Nullable String name) {}

  /** {@code page} from 0; the other parameters as on the page. */
  @GetMapping
  AccountsView list(
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "0") int page) {
    Found found = book.find(new Search(words.strip(), role, state, Math.clamp(page, 0, LAST_PAGE)));
    return new AccountsView(found.rows().stream().map(AccountView::of).toList(), found.total());
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<AccountView> create(@RequestBody NewAccount wanted) {
    long id =
        desk.create(
            Optional.ofNullable(wanted.login()).orElse(""),
            Optional.ofNullable(wanted.name()).orElse(""));
    return ResponseEntity.created(URI.create("/api/accounts/" + id)).body(get(id));
  }

  @GetMapping("/{id:[0-9]{1,18}}")
  AccountView get(@PathVariable long id) {
    return book.find(id)
        .map(AccountView::of)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
