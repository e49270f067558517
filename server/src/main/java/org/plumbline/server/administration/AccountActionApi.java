package org.plumbline.server.administration;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.administration.AccountApi.AccountView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What is done to one account, for programs; each path says whose doing it is. */
@RestController
@RequestMapping(
    path = "/api/accounts/{id:[0-9]{1,18}}",
    produces = MediaType.APPLICATION_JSON_VALUE)
class AccountActionApi {

  private final AccountBook book;
  private final SystemDesk system;
  private final SecurityDesk security;

  AccountActionApi(AccountBook book, SystemDesk system, SecurityDesk security) {
    this.book = book;
    this.system = system;
    this.security = security;
  }

  /** What somebody is called. */
  record Name(@Nullable String name) {}

  /** Why it is done. */
  record Why(@Nullable String reason) {}

  /** A role in place of {@code former}, held for an organisation where it is held for one. */
  record Granted(@Nullable String role, @Nullable Long organisation, @Nullable String former) {}

  /** Whether a second step is asked for. */
  record Required(boolean required) {}

  /** Whom another provider must vouch for; both empty for nobody. */
  record Provider(@Nullable String subject, @Nullable String email) {}

  @PostMapping(path = "/system/rename", consumes = MediaType.APPLICATION_JSON_VALUE)
  AccountView rename(@PathVariable long id, @RequestBody Name name) {
    return doing(id, account -> system.rename(account, text(name.name())));
  }

  @PostMapping(path = "/system/disable", consumes = MediaType.APPLICATION_JSON_VALUE)
  AccountView disable(@PathVariable long id, @RequestBody Why why) {
    return doing(id, account -> system.disable(account, Reason.checked(text(why.reason()))));
  }

  @PostMapping(path = "/system/enable", consumes = MediaType.APPLICATION_JSON_VALUE)
  AccountView enable(@PathVariable long id, @RequestBody Why why) {
    return doing(id, account -> system.enable(account, Reason.checked(text(why.reason()))));
  }

  @PostMapping(path = "/security/role", consumes = MediaType.APPLICATION_JSON_VALUE)
  AccountView grant(@PathVariable long id, @RequestBody Granted granted) {
    Role role = AccountActions.role(text(granted.role()));
    Optional<Long> holder = Optional.ofNullable(granted.organisation());
    return doing(id, account -> security.grant(account, role, holder, text(granted.former())));
  }

  @PostMapping("/security/unlock")
  AccountView unlock(@PathVariable long id) {
    return doing(id, security::unlock);
  }

  @PostMapping(path = "/security/second-step", consumes = MediaType.APPLICATION_JSON_VALUE)
  AccountView require(@PathVariable long id, @RequestBody Required wanted) {
    return doing(id, account -> security.requireSecondStep(account, wanted.required()));
  }

  @PostMapping("/security/second-step/remove")
  AccountView removeSecondStep(@PathVariable long id) {
    return doing(id, security::removeSecondStep);
  }

  @PostMapping(path = "/security/provider", consumes = MediaType.APPLICATION_JSON_VALUE)
  AccountView bind(@PathVariable long id, @RequestBody Provider provider) {
    return doing(
        id, account -> security.bind(account, text(provider.subject()), text(provider.email())));
  }

  private AccountView doing(long id, Consumer<AccountRow> action) {
    action.accept(get(id));
    return AccountView.of(get(id));
  }

  private AccountRow get(long id) {
    return book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
