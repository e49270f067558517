package org.plumbline.server.administration;

import java.util.Arrays;
import java.util.Optional;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.administration.EntryLinks.Purpose;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done to one account; each path says whose doing it is. */
@Controller
class AccountActions {

  private final AccountBook book;
  private final SystemDesk system;
  private final SecurityDesk security;
  private final EntryLinks links;

  AccountActions(AccountBook book, SystemDesk system, SecurityDesk security, EntryLinks links) {
    this.book = book;
    this.system = system;
    this.security = security;
    this.links = links;
  }

  private interface Doing {
    void to(AccountRow account);
  }

  @PostMapping("/accounts/{id}/system/rename")
  String rename(@PathVariable long id, @RequestParam String name, RedirectAttributes flash) {
    return doing(id, "renamed", account -> system.rename(account, name), flash);
  }

  @PostMapping("/accounts/{id}/system/disable")
  String disable(@PathVariable long id, @RequestParam String reason, RedirectAttributes flash) {
    return doing(id, "disabled", account -> system.disable(account, Reason.checked(reason)), flash);
  }

  @PostMapping("/accounts/{id}/system/enable")
  String enable(@PathVariable long id, @RequestParam String reason, RedirectAttributes flash) {
    return doing(id, "enabled", account -> system.enable(account, Reason.checked(reason)), flash);
  }

  @PostMapping("/accounts/{id}/security/role")
  String grant(
      @PathVariable long id,
      @RequestParam String role,
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam String former,
      RedirectAttributes flash) {
    Role granted = role(role);
    Optional<Long> holder =
        organisation.matches("\\d{1,18}")
            ? Optional.of(Long.valueOf(organisation))
            : Optional.empty();
    return doing(id, "granted", account -> security.grant(account, granted, holder, former), flash);
  }

  static Role role(String code) {
    return Arrays.stream(Role.values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }

  @PostMapping("/accounts/{id}/security/unlock")
  String unlock(@PathVariable long id, RedirectAttributes flash) {
    return doing(id, "unlocked", security::unlock, flash);
  }

  @PostMapping("/accounts/{id}/security/second-step")
  String require(@PathVariable long id, @RequestParam boolean required, RedirectAttributes flash) {
    return doing(
        id,
        required ? "required" : "unrequired",
        account -> security.requireSecondStep(account, required),
        flash);
  }

  @PostMapping("/accounts/{id}/security/second-step/remove")
  String removeSecondStep(@PathVariable long id, RedirectAttributes flash) {
    return doing(id, "removed", security::removeSecondStep, flash);
  }

  @PostMapping("/accounts/{id}/security/provider")
  String bind(
      @PathVariable long id,
      @RequestParam String subject,
      @RequestParam String email,
      RedirectAttributes flash) {
    return doing(id, "bound", account -> security.bind(account, subject, email), flash);
  }

  @PostMapping("/accounts/{id}/security/link")
  String link(@PathVariable long id, RedirectAttributes flash) {
    return doing(
        id,
        "linked",
        account -> {
          SecurityDesk.refuseSelf(account);
          Purpose purpose =
              account.state() == AccountState.INVITED ? Purpose.INVITATION : Purpose.RESET;
          flash.addFlashAttribute("link", Addresses.of("/enter/" + links.create(id, purpose)));
          flash.addFlashAttribute("hours", links.good(purpose).toHours());
        },
        flash);
  }

  private String doing(long id, String done, Doing doing, RedirectAttributes flash) {
    AccountRow account =
        book.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    try {
      doing.to(account);
      flash.addFlashAttribute("done", "accounts.done." + done);
    } catch (RefusedException e) {
      flash.addFlashAttribute("refused", e.text());
    }
    return "redirect:/accounts/" + id;
  }
}
