package org.plumbline.server.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.TestServer;
import org.springframework.transaction.support.TransactionTemplate;

/** Every state, role and action, tried on the server; each try is undone. */
class TransitionsTest {

  private static final Path GOLDEN =
      Path.of(
          System.getProperty("plumbline.root"), "server/src/test/resources/transitions.golden.txt");

  @Test
  void areThoseOfTheTable() throws Exception {
    Office office = Office.open();
    Map<String, Journey> plans = new LinkedHashMap<>();
    plans.put("draft", Journey.begin(office));
    plans.put("draft (adjusting)", Journey.begin(office).adjusting());
    plans.put("with_department", Journey.begin(office).submitted());
    plans.put("with_finance", Journey.begin(office).agreed());
    plans.put("in_force", Journey.begin(office).approved());
    plans.put("closed", Journey.begin(office).closed());
    assertThat(plans.values().stream().map(plan -> plan.row().state()))
        .containsAll(java.util.List.of(PlanState.values()));
    StringBuilder table = new StringBuilder(head());
    plans.forEach((state, plan) -> append(table, state, plan));
    if ("write".equals(System.getProperty("plumbline.golden"))) {
      Files.writeString(GOLDEN, table);
    }
    assertThat(table).hasToString(Files.readString(GOLDEN));
  }

  private static String head() {
    return "# What becomes of a plan when a role does something: the state it comes to, or -\n"
        + line("# state", "action", Office.roles().map(Role::code).collect(Collectors.toList()));
  }

  private static void append(StringBuilder table, String state, Journey plan) {
    for (Action action : Action.values()) {
      table.append(
          line(
              state,
              action.code(),
              Office.roles().map(role -> outcome(plan, role, action)).toList()));
    }
  }

  private static String line(String state, String action, java.util.List<String> cells) {
    StringBuilder line =
        new StringBuilder(String.format(Locale.ROOT, "%-18s %-22s", state, action));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, "%-24s", cell)));
    return line.toString().stripTrailing() + "\n";
  }

  private static String outcome(Journey plan, Role role, Action action) {
    long revision = plan.revision();
    return Acting.as(
        plan.office().person(role),
        "",
        () ->
            Optional.ofNullable(
                    TestServer.part(TransactionTemplate.class)
                        .execute(status -> {
                          status.setRollbackOnly();
                          return tried(plan, action, revision);
                        }))
                .orElseThrow());
  }

  private static String tried(Journey plan, Action action, long revision) {
    try {
      Step step =
          TestServer.part(Approval.class)
              .act(plan.plan(), new Decision(action, revision, Optional.of("理由")));
      return step.to().code();
    } catch (NotDoneException _) {
      return "-";
    }
  }
}
