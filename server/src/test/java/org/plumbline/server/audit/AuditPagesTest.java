package org.plumbline.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.Visitor;

class AuditPagesTest {

  private static Office office;
  private static PlanId own;
  private static PlanId other;
  private static Visitor auditor;
  private static Visitor administrator;

  @BeforeAll
  static void open() {
    office = Office.open();
    own = office.draft("无线电");
    other = Office.open().draft("无线电");
    auditor = office.visitor(Role.AUDITOR);
    administrator = office.visitor(Role.AUDIT_ADMINISTRATOR);
  }

  @Test
  void showAnAuditorTheDivisionAlone() {
    assertThat(auditor.get("/audit").body()).contains(shown(own)).doesNotContain(shown(other));
    assertThat(auditor.get("/audit?subject=" + other.value()).body()).contains("没有符合条件的日志");
  }

  @Test
  void showTheAdministratorEverything() {
    assertThat(administrator.get("/audit").body()).contains(shown(own), shown(other));
  }

  @Test
  void findByWhoWhatAndWhen() {
    String login = office.person(Role.UNIT).login();
    assertThat(administrator.get("/audit?who=" + login + "&kind=plan_imported").body())
        .contains(shown(own))
        .doesNotContain(shown(other));
    assertThat(administrator.get("/audit?to=2001-01-01").body()).contains("没有符合条件的日志");
    assertThat(administrator.get("/audit?from=nonsense").statusCode()).isEqualTo(400);
  }

  @Test
  void takeWordsAsWords() {
    for (String words : List.of("' OR 1=1 --", "%", "\\", "<script>", "𠮷")) {
      String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
      assertThat(administrator.get("/audit?who=" + query + "&subject=" + query).statusCode())
          .isIn(200, 400);
      assertThat(administrator.get("/audit?subject=" + query).body())
          .doesNotContain("<script>", shown(own));
    }
  }

  @Test
  void showOneWithItsHash() {
    String list = auditor.get("/audit").body();
    String seq = list.replaceAll("(?s).*?href=\"/audit/([0-9]+)\".*", "$1");
    assertThat(auditor.get("/audit/" + seq).body()).contains("未被改动", "无线电");
    assertThat(auditor.get("/audit/1").statusCode()).isEqualTo(404);
    assertThat(administrator.get("/audit/1").statusCode()).isEqualTo(200);
    assertThat(administrator.get("/audit/999999").statusCode()).isEqualTo(404);
  }

  @Test
  void giveAnExportThatVerifies() {
    ChainWalk walk = new ChainWalk(List.of());
    administrator
        .get("/audit/export.jsonl")
        .body()
        .lines()
        .forEach(line -> walk.step(EventLines.read(line).orElseThrow()));
    assertThat(walk.end()).isEmpty();
    assertThat(walk.last().seq()).isPositive();
  }

  @Test
  void runNothingInASpreadsheet() {
    office
        .visitor(Role.UNIT)
        .post("/plans/" + own.value() + "/approval/notes", Map.of("words", "=HYPERLINK(\"x\")"));
    assertThat(auditor.get("/audit/export.csv").body())
        .contains("\"'=HYPERLINK(\"\"x\"\")\"")
        .doesNotContain(",=HYPERLINK");
  }

  @Test
  void answerPrograms() {
    assertThat(auditor.get("/api/events?limit=1").body())
        .containsOnlyOnce("\"seq\"")
        .contains("\"hash\"");
    assertThat(office.visitor(Role.FINANCE).get("/api/events").statusCode()).isEqualTo(403);
  }

  /** A plan as the pages name it. */
  private static String shown(PlanId plan) {
    return "目标表 " + plan.value() + "<";
  }
}
