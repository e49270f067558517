package org.plumbline.server.audit;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The events for programs, latest first; {@code before} goes on where an answer ended. */
@RestController
class AuditApi extends QueriedEvents {

  private static final int MOST = 1000;

  private final AuditTrail trail;

  AuditApi(AuditTrail trail) {
    this.trail = trail;
  }

  /** The events asked for, members as in an export. */
  record Answer(List<ObjectNode> events) {}

  @GetMapping(path = "/api/events", produces = MediaType.APPLICATION_JSON_VALUE)
  Answer list(
      @ModelAttribute("query") EventQuery query,
      @RequestParam(defaultValue = "9223372036854775807") long before,
      @RequestParam(defaultValue = "100") int limit) {
    int rows = Math.clamp(limit, 1, MOST);
    return new Answer(
        trail.listBefore(query, before, rows).stream().map(EventLines::node).toList());
  }
}
