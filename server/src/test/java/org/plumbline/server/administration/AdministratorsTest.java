package org.plumbline.server.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.server.accounts.Actor;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.running.People;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdministratorsTest {

  private static final List<String> SYSTEM = List.of("rename", "disable", "enable");
  private static final List<String> SECURITY =
      List.of("role", "unlock", "second-step", "second-step/remove", "provider", "link");

  /** Each action of each of the three, tried by everybody. */
  @ParameterizedTest
  @EnumSource(Role.class)
  void keepToTheirOwnActions(Role role) {
    Actor somebody = People.of(Role.AUDITOR, Optional.empty());
    Visitor visitor = Visitor.signedInAs(someoneWith(role), People.PASSWORD);
    Map<String, String> form =
        Map.of(
            "name",
            "名",
            "reason",
            "试",
            "role",
            "auditor",
            "former",
            "auditor",
            "required",
            "false",
            "subject",
            "",
            "email",
            "");
    for (String action : SYSTEM) {
      assertThat(visitor.post(path(somebody, "system/" + action), form).statusCode())
          .as(role + " " + action)
          .isEqualTo(role == Role.SYSTEM_ADMINISTRATOR ? 200 : 403);
    }
    for (String action : SECURITY) {
      assertThat(visitor.post(path(somebody, "security/" + action), form).statusCode())
          .as(role + " " + action)
          .isEqualTo(role == Role.SECURITY_ADMINISTRATOR ? 200 : 403);
    }
    boolean reads = role == Role.SYSTEM_ADMINISTRATOR || role == Role.SECURITY_ADMINISTRATOR;
    for (String page :
        List.of("/accounts", "/accounts/" + somebody.id(), "/organisations", "/organisations/1")) {
      assertThat(visitor.get(page).statusCode()).as(role + page).isEqualTo(reads ? 200 : 403);
    }
    for (String page : List.of("/accounts/new", "/organisations/import")) {
      assertThat(visitor.get(page).statusCode())
          .as(role + page)
          .isEqualTo(role == Role.SYSTEM_ADMINISTRATOR ? 200 : 403);
    }
  }

  @Test
  void neverActOnThemselves() {
    String login = someoneWith(Role.SECURITY_ADMINISTRATOR);
    Visitor security = Visitor.signedInAs(login, People.PASSWORD);
    String own = "/accounts/" + People.id(login) + "/security/";
    Map<String, String> more =
        Map.of("role", "system_administrator", "former", "security_administrator");
    assertThat(security.post(own + "role", more).body()).contains("不能对自己的账号");
    assertThat(security.post(own + "link", Map.of()).body()).contains("不能对自己的账号");
    assertThat(role(login)).isEqualTo("security_administrator");
  }

  /** A role takes the place of the former one: the two are never held at once. */
  @Test
  void holdOneOfTheThree() {
    String login = someoneWith(Role.SYSTEM_ADMINISTRATOR);
    Visitor there = Visitor.signedInAs(login, People.PASSWORD);
    Visitor security = security();
    String path = "/accounts/" + People.id(login) + "/security/role";
    security.post(path, Map.of("role", "audit_administrator", "former", "system_administrator"));
    assertThat(role(login)).isEqualTo("audit_administrator");
    assertThat(there.get("/accounts").uri().getQuery()).isEqualTo("ended");
    assertThat(Visitor.signedInAs(login, People.PASSWORD).get("/accounts").statusCode())
        .isEqualTo(403);
    assertThat(
            security
                .post(path, Map.of("role", "auditor", "former", "system_administrator"))
                .statusCode())
        .as("somebody else was faster")
        .isEqualTo(409);
  }

  @Test
  void grantRolesOnlyForTheRightOrganisation() {
    Actor somebody = People.of(Role.AUDITOR, Optional.empty());
    Visitor security = security();
    for (Role role : Role.values()) {
      long wrong = role == Role.UNIT ? id("division") : id("unit");
      assertThat(
              security
                  .post(
                      path(somebody, "security/role"),
                      Map.of("role", role.code(), "organisation", "" + wrong, "former", "auditor"))
                  .body())
          .as(role.code())
          .contains("不相配");
    }
  }

  @Test
  void shutOutWhoIsDisabled() {
    String login = People.auditor();
    Visitor there = Visitor.signedInAs(login, People.PASSWORD);
    Visitor system = Visitor.signedInAs(someoneWith(Role.SYSTEM_ADMINISTRATOR), People.PASSWORD);
    String path = "/accounts/" + People.id(login) + "/system/disable";
    assertThat(system.post(path, Map.of("reason", " ")).body()).contains("请写明原因");
    assertThat(system.post(path, Map.of("reason", "离职")).body()).contains("已停用", "离职");
    assertThat(there.get("/plans").uri().getQuery()).isEqualTo("ended");
    assertThat(
            Visitor.stranger()
                .from(People.address())
                .post("/sign-in", Map.of("login", login, "password", People.PASSWORD))
                .uri()
                .getQuery())
        .isEqualTo("refused");
  }

  @Test
  void findAccounts() {
    String login = People.auditor();
    Visitor security = security();
    assertThat(security.get("/accounts?words=" + login.toUpperCase(Locale.ROOT)).body())
        .contains(">" + login + "<");
    assertThat(security.get("/accounts?words=%25%5F").body()).contains("没有符合条件");
    assertThat(security.get("/accounts?role=auditor&state=locked&words=x'--").statusCode())
        .isEqualTo(200);
    assertThat(security.get("/accounts?page=-7").statusCode()).isEqualTo(200);
    assertThat(security.get("/accounts/999999999").statusCode()).isEqualTo(404);
    assertThat(security.get("/accounts/x").statusCode()).isEqualTo(400);
  }

  @Test
  void takeOnlyDecentLogins() {
    Visitor system = Visitor.signedInAs(someoneWith(Role.SYSTEM_ADMINISTRATOR), People.PASSWORD);
    for (String login : List.of("a", "王五", "a b", "-ab", "x".repeat(61), "<script>")) {
      HttpResponse<String> page = system.post("/accounts/new", Map.of("login", login, "name", "甲"));
      assertThat(page.body()).as(login).contains("账号名不合规定").doesNotContain("<script>");
    }
    assertThat(system.post("/accounts/new", Map.of("login", "unit", "name", "甲")).body())
        .contains("已有人用");
  }

  private static Visitor security() {
    return Visitor.signedInAs(someoneWith(Role.SECURITY_ADMINISTRATOR), People.PASSWORD);
  }

  private static String someoneWith(Role role) {
    return People.of(role, Optional.empty()).login();
  }

  private static String path(Actor account, String action) {
    return "/accounts/" + account.id() + "/" + action;
  }

  private static String role(String login) {
    return database()
        .sql("SELECT role FROM account WHERE login = ?")
        .param(login)
        .query(String.class)
        .single();
  }

  private static long id(String kind) {

    return database()
        .sql("SELECT min(id) FROM organisation WHERE kind = ?")
        .param(kind)
        .query(Long.class)
        .single();
  }

  private static JdbcClient database() {
    return TestServer.part(JdbcClient.class);
  }
}
