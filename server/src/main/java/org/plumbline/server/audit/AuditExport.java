package org.plumbline.server.audit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Taking events along as a file. That they were is an event itself. */
@Controller
class AuditExport extends QueriedEvents {

  private final AuditTrail trail;
  private final Events events;
  private final EventNames names;
  private final TransactionTemplate transaction;

  AuditExport(AuditTrail trail, Events events, EventNames names, TransactionTemplate transaction) {
    this.trail = trail;
    this.events = events;
    this.names = names;
    this.transaction = transaction;
  }

  @GetMapping("/audit/export.jsonl")
  void jsonLines(@ModelAttribute("query") EventQuery query, HttpServletResponse response)
      throws IOException {
    PrintWriter writer = begin(response, "application/jsonl", "jsonl");
    trail.forEachPart(
        query, part -> part.forEach(event -> writer.print(EventLines.write(event) + "\n")));
  }

  @GetMapping("/audit/export.csv")
  void csv(@ModelAttribute("query") EventQuery query, HttpServletResponse response)
      throws IOException {
    PrintWriter writer = begin(response, "text/csv", "csv");
    writer.print(EventsCsv.HEAD);
    trail.forEachPart(
        query,
        part -> {
          Map<String, String> known = names.of(part);
          for (Event event : part) {
            String name = known.getOrDefault(event.change().subject(), "");
            writer.print(EventsCsv.line(event, name));
          }
        });
  }

  private PrintWriter begin(HttpServletResponse response, String type, String format)
      throws IOException {
    transaction.executeWithoutResult(
        _ -> events.add(Change.of("events_exported", "events").to(format)));
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"plumbline-events." + format + "\"");
    return response.getWriter();
  }
}
