package org.plumbline.server.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

class OrganisationFateTest {

  private final Office office = Office.open();
  private final Visitor system = office.visitor(Role.SYSTEM_ADMINISTRATOR);
  private final long unit = office.owner().unit();

  @Test
  void takesPlansAlong() {
    Office other = Office.open();
    PlanId plan = office.draft("无线电");
    Map<String, String> form = Map.of("parent", "" + other.owner().department(), "reason", "机构改革");
    assertThat(system.post("/organisations/" + unit + "/move", form).body()).contains("这个代码");
    rename(unit, "3");
    assertThat(system.post("/organisations/" + unit + "/move", form).body()).contains("已划转");
    String path = "/plans/" + plan.value();
    assertThat(office.visitor(Role.UNIT).get(path).statusCode()).isEqualTo(200);
    assertThat(office.visitor(Role.DEPARTMENT).get(path).statusCode()).isEqualTo(404);
    assertThat(office.visitor(Role.FINANCE).get(path).statusCode()).isEqualTo(404);
    assertThat(other.visitor(Role.DEPARTMENT).get(path).statusCode()).isEqualTo(200);
    assertThat(other.visitor(Role.FINANCE).get(path).statusCode()).isEqualTo(200);
    assertThat(
            office
                .visitor(Role.AUDIT_ADMINISTRATOR)
                .get("/audit?subject=organisation/" + unit)
                .body())
        .contains("划转单位", "机构改革");
  }

  @Test
  void standsOnlyWhereItFits() {
    for (long parent :
        new long[] {unit, office.owner().division(), office.owner().department(), 999_999}) {
      assertThat(
              system
                  .post(
                      "/organisations/" + unit + "/move",
                      Map.of("parent", "" + parent, "reason", "试"))
                  .body())
          .contains("不能划到那里");
    }
  }

  @Test
  void keepsPlansOfWhatIsClosed() {
    PlanId plan = office.draft("无线电");
    Map<String, String> reason = Map.of("reason", "并入本级");
    assertThat(close(office.owner().department(), reason)).contains("还有未撤销的下级");
    assertThat(close(unit, reason)).contains("还有账号属于这个单位");
    disable(office.person(Role.UNIT).id());
    assertThat(close(unit, reason)).contains("已撤销。", "原有的绩效目标和公开内容照旧可查");
    assertThat(office.visitor(Role.DEPARTMENT).get("/plans/" + plan.value()).statusCode())
        .isEqualTo(200);
    assertThat(
            office
                .visitor(Role.SECURITY_ADMINISTRATOR)
                .post(
                    "/accounts/" + office.person(Role.AUDITOR).id() + "/security/role",
                    Map.of("role", "unit", "organisation", "" + unit, "former", "auditor"))
                .body())
        .contains("不相配");
    assertThat(system.post("/organisations/" + unit + "/reopen", reason).body()).contains("已恢复");
  }

  @Test
  void isForTheSystemAdministratorOnly() {
    for (Role role : Role.values()) {
      if (role != Role.SYSTEM_ADMINISTRATOR) {
        assertThat(
                office
                    .visitor(role)
                    .post("/organisations/" + unit + "/close", Map.of("reason", "试"))
                    .statusCode())
            .as(role.code())
            .isEqualTo(403);
      }
    }
  }

  private String close(long organisation, Map<String, String> reason) {
    return system.post("/organisations/" + organisation + "/close", reason).body();
  }

  /** Another code, so that it does not meet its like below the other department. */
  private static void rename(long organisation, String code) {
    TestServer.part(JdbcClient.class)
        .sql("UPDATE organisation SET code = ? WHERE id = ?")
        .params(code, organisation)
        .update();
  }

  private static void disable(long account) {
    TestServer.part(JdbcClient.class)
        .sql("UPDATE account SET disabled = true WHERE id = ?")
        .param(account)
        .update();
  }
}
