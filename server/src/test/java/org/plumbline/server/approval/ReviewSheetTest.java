package org.plumbline.server.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.audit.Sm3;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReviewSheetTest {

  private static Office office;
  private static Visitor department;

  @BeforeAll
  static void open() {
    office = Office.open();
    department = office.visitor(Role.DEPARTMENT);
  }

  @Test
  void beginsWithTheSuggestion() {
    Journey plan = Journey.begin(office).submitted();
    assertThat(department.get(path(plan)).body()).contains("规范完整性", "checked", "签署");
  }

  @Test
  void isSignedOnceForAVersion() {
    Journey plan = Journey.begin(office).submitted();
    assertThat(post(plan, graded("同意上报")).body()).contains("已签署");
    assertThat(post(plan, graded("再签一次")).statusCode()).isEqualTo(409);
    ReviewSheet.Signature signature = signature(plan);
    assertThat(Sm3.hex(signature.text())).isEqualTo(signature.hash());
    assertThat(signature.text())
        .contains("同意上报", "planHash", office.person(Role.DEPARTMENT).login());
    assertThat(office.visitor(Role.UNIT).get(path(plan) + "?by=department").body())
        .contains(signature.hash(), "同意上报");
  }

  @Test
  void asksForGradesReasonsAndOpinion() {
    Journey plan = Journey.begin(office).submitted();
    Map<String, String> fields = graded("");
    assertThat(post(plan, fields).body()).contains("请写总体意见");
    fields.put("opinion", "同意");
    fields.remove("grade.clear");
    assertThat(post(plan, fields).body()).contains("还有要点没有评定");
    fields.put("grade.clear", "poor");
    fields.put("reason.clear", "");
    assertThat(post(plan, fields).body()).contains("却没有写理由");
  }

  @Test
  void isOnlyWrittenByThoseItWaitsFor() {
    Journey plan = Journey.begin(office).agreed();
    assertThat(post(plan, graded("迟了")).statusCode()).isEqualTo(409);
    assertThat(office.visitor(Role.UNIT).post(path(plan), graded("x")).statusCode()).isEqualTo(403);
  }

  @Test
  void hidesDraftsFromOthers() {
    Journey plan = Journey.begin(office).submitted();
    Map<String, String> fields = graded("内部草稿");
    fields.remove("sign");
    assertThat(post(plan, fields).body()).contains("已保存");
    assertThat(office.visitor(Role.UNIT).get(path(plan) + "?by=department").body())
        .doesNotContain("内部草稿");
  }

  @Test
  void doesNotChangeOnceSigned() {
    Journey plan = Journey.begin(office).submitted();
    post(plan, graded("同意"));
    assertThatThrownBy(() ->
            Scopes.in(
                Scope.EVERYTHING,
                () ->
                    TestServer.part(JdbcClient.class)
                        .sql("UPDATE review_sheet SET content = '{}' WHERE plan_id = ?")
                        .param(plan.plan().value())
                        .update()))
        .hasMessageContaining("does not change");
  }

  @Test
  void comesAsAFile() {
    Journey plan = Journey.begin(office).submitted();
    post(plan, graded("同意上报"));
    assertThat(department.get(path(plan) + "/docx").body()).startsWith("PK");
    assertThat(department.get(path(plan) + "/pdf").body()).startsWith("%PDF");
  }

  private static ReviewSheet.Signature signature(Journey plan) {
    return Acting.as(
            office.person(Role.DEPARTMENT),
            "",
            () -> TestServer.part(ReviewSheetTable.class).listSigned(plan.plan()))
        .getFirst()
        .signature()
        .orElseThrow();
  }

  private static HttpResponse<String> post(Journey plan, Map<String, String> fields) {
    return department.post(path(plan), fields);
  }

  private static Map<String, String> graded(String opinion) {
    Map<String, String> fields = new LinkedHashMap<>();
    TestServer.part(ReviewSheets.class)
        .forms()
        .points()
        .forEach(point -> {
          fields.put("grade." + point.code(), "good");
          fields.put("reason." + point.code(), "经现场核实");
        });
    fields.put("opinion", opinion);
    fields.put("revision", "0");
    fields.put("sign", "yes");
    return fields;
  }

  private static String path(Journey plan) {
    return "/plans/" + plan.plan().value() + "/review-form";
  }
}
