package org.plumbline.server.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Looking through the events, and at one of them. */
@Controller
class AuditPages extends QueriedEvents {

  private static final int ROWS = 50;

  private final AuditTrail trail;
  private final Events events;
  private final EventNames names;

  AuditPages(AuditTrail trail, Events events, EventNames names) {
    this.trail = trail;
    this.events = events;
    this.names = names;
  }

  @GetMapping("/audit")
  String list(
      @ModelAttribute("query") EventQuery query,
      @RequestParam(defaultValue = "9223372036854775807") long before,
      Model model) {
    List<Event> found = trail.listBefore(query, before, ROWS + 1);
    boolean more = found.size() > ROWS;
    List<Event> shown = more ? found.subList(0, ROWS) : found;
    model.addAttribute("events", shown);
    model.addAttribute("names", names.of(shown));
    model.addAttribute("kinds", trail.listKinds());
    model.addAttribute("head", events.head());
    model.addAttribute("first", before == Long.MAX_VALUE);
    model.addAttribute("older", more ? Optional.of(shown.getLast().seq()) : Optional.empty());
    return "audit/list";
  }

  @GetMapping("/audit/{seq:[0-9]{1,18}}")
  String one(@PathVariable long seq, Model model) {
    Event event =
        trail.find(seq).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("event", event);
    model.addAttribute("names", names.of(List.of(event)));
    model.addAttribute(
        "previous", trail.listBefore(EventQuery.ALL, seq, 1).stream().map(Event::seq).findFirst());
    model.addAttribute("next", trail.findAfter(seq).map(Event::seq));
    model.addAttribute("former", events.findHash(seq - 1).orElse(Event.BEGINNING));
    return "audit/event";
  }
}
