package org.plumbline.server.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.registers.RecordingOffice;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.Visitor;

/** A round from its opening by the finance bureau to its decision. */
class RoundsTest {

  private static final Path SAMPLES =
      Path.of(System.getProperty("plumbline.root"), "samples", "evidence", "radio-publicity");

  private final RecordingOffice office = RecordingOffice.open("无线电宣传");
  private final Visitor unit = office.visitor(Role.UNIT);
  private final Visitor department = office.visitor(Role.DEPARTMENT);
  private final Visitor finance = office.visitor(Role.FINANCE);

  private String open(String kind, String asOf) {
    String path =
        finance
            .post(
                "/rounds", Map.of("kind", kind, "year", "2022", "asOf", asOf, "due", "2022-08-31"))
            .uri()
            .getPath();
    assertThat(path).matches("/rounds/\\d+");
    return path + "/plans/" + office.plan().value();
  }

  private static Map<String, String> revision(int revision) {
    return Map.of("revision", Integer.toString(revision));
  }

  @Test
  void monitoringGoesFromTheUnitToItsAcceptance() throws IOException {
    office.open();
    office.bring("events", SAMPLES.resolve("events.csv"));
    String task = open("monitoring", "2022-07-31");
    assertThat(unit.get(task).body()).contains("单位填报", "报送部门", "radio-publicity（合成数据）");
    Map<String, String> entry =
        Map.of("revision", "1", "spent", "120000.50", "value_5", "达成", "explanation_5", "已提前完成");
    assertThat(unit.post(task + "/entry", entry).body()).contains("已保存", "120000.5", "已提前完成");
    assertThat(unit.post(task + "/actions/send", revision(2)).body()).contains("部门汇总");
    assertThat(department.post(task + "/actions/pass", revision(3)).body()).contains("财政审核");
    assertThat(finance.post(task + "/actions/accept", revision(4)).body()).contains("已通过", "汇总报财政");
  }

  @Test
  void whatWasSentStandsWhateverIsRecordedLater() throws IOException {
    office.open();
    String task = open("monitoring", "2022-12-31");
    unit.post(task + "/actions/send", revision(1));
    String before = department.get(task).body();
    office.bring("events", SAMPLES.resolve("events.csv"));
    assertThat(facts(department.get(task).body())).isEqualTo(facts(before));
    department.post(task + "/actions/return", Map.of("revision", "2", "reason", "请补记录"));
    assertThat(facts(unit.get(task).body())).isNotEqualTo(facts(before));
  }

  private static String facts(String page) {
    return page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"))
        .replaceAll("<(input|details|textarea|button|label)[^>]*>", "");
  }

  @Test
  void aValueThatRecordsNoLongerGiveIsNoValueAnyMore() throws IOException {
    office.open();
    String task = open("monitoring", "2022-12-31");
    String before = facts(unit.get(task).body());
    office.bring("events", SAMPLES.resolve("events.csv"));
    unit.post(task + "/entry", Map.of("revision", "1", "spent", "5"));
    assertThat(facts(unit.get(task).body())).isNotEqualTo(before);
    unit.post(office.path("/records/events/files/1/take-out"), Map.of());
    assertThat(facts(unit.get(task).body())).isEqualTo(before);
  }

  @Test
  void rectificationComesBackWithADay() {
    String task = open("self_evaluation", "2022-12-31");
    unit.post(task + "/actions/send", revision(1));
    department.post(task + "/actions/pass", revision(2));
    assertThat(finance.post(task + "/actions/order_rectification", revision(3)).body())
        .contains("没有办理", "请写明原因");
    Map<String, String> order = Map.of("revision", "3", "reason", "执行数缺失", "until", "2023-03-31");
    assertThat(finance.post(task + "/actions/order_rectification", order).body())
        .contains("整改", "须在 2023-03-31 前整改");
    assertThat(unit.post(task + "/actions/send", revision(4)).body()).contains("部门汇总");
  }

  @Test
  void formsAreOneClickAway() {
    String task = open("self_evaluation", "2022-12-31");
    for (String format : new String[] {"docx", "xlsx", "pdf", "ofd"}) {
      HttpResponse<String> file = unit.get(task + "/form/" + format);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains(format);
    }
    String round = task.substring(0, task.indexOf("/plans"));
    assertThat(finance.get(round + "/form/docx").statusCode()).isEqualTo(200);
  }

  @Test
  void nobodyActsOutOfTurnOrOnOthersTasks() {
    String task = open("monitoring", "2022-09-30");
    assertThat(department.post(task + "/actions/pass", revision(1)).body()).contains("这项任务现在不在您手上");
    assertThat(unit.post(task + "/actions/send", revision(7)).body()).contains("别人刚刚办理过这项任务");
    Visitor stranger = Office.open().visitor(Role.UNIT);
    assertThat(stranger.get(task).statusCode()).isEqualTo(404);
    assertThat(unit.post("/rounds", Map.of("kind", "monitoring")).statusCode()).isEqualTo(403);
  }

  @Test
  void programsDoTheSame() {
    HttpResponse<String> opened =
        finance.postJson(
            "/api/rounds",
            """
            {"kind":"monitoring","year":2022,"asOf":"2022-10-31","due":"2022-11-15"}
            """);
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(200);
    assertThat(opened.body()).contains("\"state\":\"with_unit\"");
    assertThat(finance.postJson("/api/rounds", "{\"kind\":\"party\"}").statusCode()).isEqualTo(422);
  }

  @Test
  void aValueThatAProgramSentCanBeCorrectedOnThePage() {
    String task = open("monitoring", "2022-11-30");
    String json =
        """
        {"schema":"plumbline/actuals/1","plans":[{"project":"37020022P88002810311R","actuals":[
          {"indicator":"%s","words":"由系统报送","origin":"业务系统"}]}]}
        """
            .formatted(firstIndicator(unit.get(task).body()));
    HttpResponse<String> entered =
        unit.send(
            Visitor.request("/api" + task + "/entry?revision=1")
                .header("Content-Type", "application/json")
                .header("X-CSRF-TOKEN", unit.token())
                .PUT(BodyPublishers.ofString(json))
                .build());
    assertThat(entered.statusCode()).as(entered.body()).isEqualTo(200);
    assertThat(unit.get(task).body()).contains("value=\"由系统报送\"");
  }

  private static String firstIndicator(String page) {
    String label = page.substring(page.indexOf("aria-label=\"“") + "aria-label=\"“".length());
    return label.substring(0, label.indexOf('”'));
  }
}
