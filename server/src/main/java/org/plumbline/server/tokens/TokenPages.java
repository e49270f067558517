package org.plumbline.server.tokens;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.plumbline.server.accounts.Acting;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The tokens of the one at work. */
@Controller
class TokenPages {

  private static final List<Integer> DAYS = List.of(7, 30, 90, 180, 365);
  private static final int LONGEST_NAME = 100;

  private final Tokens tokens;
  private final Clock clock;

  TokenPages(Tokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  @GetMapping("/profile/tokens")
  String list(Model model) {
    model.addAttribute("tokens", tokens.listOf(Acting.getActor().id()));
    model.addAttribute("now", clock.instant());
    model.addAttribute("scopes", TokenScope.values());
    model.addAttribute("days", DAYS);
    return "tokens/list";
  }

  @PostMapping("/profile/tokens")
  String create(
      @RequestParam String name, @RequestParam String scope, @RequestParam int days, Model model) {
    String given = name.strip();
    boolean known =
        DAYS.contains(days)
            && List.of(TokenScope.values()).stream().anyMatch(one -> one.code().equals(scope));
    if (!known) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    if (given.isEmpty() || given.length() > LONGEST_NAME) {
      model.addAttribute("badName", true);
      return list(model);
    }
    model.addAttribute(
        "secret", tokens.create(given, TokenScope.ofCode(scope), Duration.ofDays(days)));
    return list(model);
  }

  @PostMapping("/profile/tokens/{id}/revoke")
  String revoke(@PathVariable long id) {
    if (!tokens.revoke(Acting.getActor().id(), id)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/profile/tokens?revoked";
  }
}
