package org.plumbline.server.web;

import java.util.Comparator;
import java.util.List;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start: the first place of the menu that the role has. */
@Controller
class HomePage {

  private final List<NavigationEntry> entries;

  HomePage(List<NavigationEntry> entries) {
    this.entries =
        entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
  }

  @GetMapping("/")
  String home() {
    Role role = Acting.getActor().role();
    return entries.stream()
        .filter(entry -> entry.roles().contains(role))
        .findFirst()
        .map(entry -> "redirect:" + entry.path())
        .orElse("web/nothing");
  }
}
