package org.plumbline.server.registers;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.approval.Action;
import org.plumbline.server.approval.Approval;
import org.plumbline.server.approval.Decision;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;

/** An office with one plan in force. */
public final class RecordingOffice {

  private static final String EDGE = "----plumbline";

  private final Office office;
  private final PlanId plan;
  private final Map<Role, Visitor> visitors;

  private RecordingOffice(Office office, PlanId plan, Map<Role, Visitor> visitors) {
    this.office = office;
    this.plan = plan;
    this.visitors = visitors;
  }

  /** One whose plan is the published one with {@code name} in its name. */
  public static RecordingOffice open(String name) {
    return in(Office.open(), name, new EnumMap<>(Role.class));
  }

  /** The same office with another plan. */
  public RecordingOffice another(String name) {
    return in(office, name, visitors);
  }

  private static RecordingOffice in(Office office, String name, Map<Role, Visitor> visitors) {
    RecordingOffice recording = new RecordingOffice(office, office.draft(name), visitors);
    recording.act(Role.UNIT, Action.SUBMIT);
    recording.act(Role.DEPARTMENT, Action.APPROVE);
    recording.act(Role.FINANCE, Action.APPROVE);
    return recording;
  }

  private void act(Role role, Action action) {
    Acting.as(
        office.person(role),
        "",
        () -> {
          long revision =
              TestServer.part(Plans.class).findRow(plan).orElseThrow().versions().revision();
          return TestServer.part(Approval.class)
              .act(plan, new Decision(action, revision, Optional.of("按原文")));
        });
  }

  public PlanId plan() {
    return plan;
  }

  /** Signed in once: to sign in is slow, as it should be. */
  public Visitor visitor(Role role) {
    return visitors.computeIfAbsent(role, office::visitor);
  }

  public Office office() {
    return office;
  }

  /** A page of the plan. */
  public String path(String rest) {
    return "/plans/" + plan.value() + rest;
  }

  /** Begins the registers with the pack of the product that is for this plan. */
  public Book open() {
    return Acting.as(
        office.person(Role.UNIT),
        "",
        () -> {
          Programmes.Offered offered =
              TestServer.part(Programmes.class)
                  .findFor(TestServer.part(Plans.class).findRow(plan).orElseThrow())
                  .orElseThrow();
          return TestServer.part(Books.class).open(plan, offered.pack(), offered.content());
        });
  }

  /** Brings a file into a register as a program does. */
  public HttpResponse<String> bring(String register, Path file) throws IOException {
    Visitor unit = visitor(Role.UNIT);
    String body =
        "--"
            + EDGE
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + file.getFileName()
            + "\"\r\nContent-Type: text/csv\r\n\r\n"
            + Files.readString(file)
            + "\r\n--"
            + EDGE
            + "--\r\n";
    return unit.send(
        Visitor.request("/api" + path("/records/" + register + "/files"))
            .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
            .header("X-CSRF-TOKEN", unit.token())
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
            .build());
  }

  /**
   * Takes the plan through a round of its own, until finance accepts.
   *
   * @return the address of the task
   */
  public String passRound(String kind, String asOf) {
    String round =
        visitor(Role.FINANCE)
            .post(
                "/rounds", Map.of("kind", kind, "year", "2022", "asOf", asOf, "due", "2023-02-28"))
            .uri()
            .getPath();
    String task = round + "/plans/" + plan.value();
    visitor(Role.UNIT).post(task + "/entry", Map.of("revision", "1", "spent", "100000"));
    visitor(Role.UNIT).post(task + "/actions/send", Map.of("revision", "2"));
    visitor(Role.DEPARTMENT).post(task + "/actions/pass", Map.of("revision", "3"));
    visitor(Role.FINANCE).post(task + "/actions/accept", Map.of("revision", "4"));
    return task;
  }
}
