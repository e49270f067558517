package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.running.OtherServer;
import org.plumbline.server.running.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new installation, from the link of its first start to people who sign in by a provider. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstDayTest {

  private static final Pattern LINK = Pattern.compile("/(?:enter|setup)/[\\w-]{40,}");
  private static final String PASSWORD = "quite another sentence";

  private static Provider provider;
  private static OtherServer server;

  @BeforeAll
  static void start() throws Exception {
    provider = new Provider();
    server = OtherServer.start(provider.settings());
  }

  @AfterAll
  static void stop() {
    server.close();
    provider.close();
  }

  @Test
  @Order(1)
  void makesTheThreeAdministratorsOnce() {
    String setup = link(invitations().getFirst().zh());
    assertThat(visitor().get("/setup/forged-" + "x".repeat(40)).statusCode()).isEqualTo(404);
    Visitor installer = visitor();
    assertThat(installer.get(setup).body()).contains("系统管理员", "安全管理员", "审计管理员");
    assertThat(make(installer, setup, "sys", "sys").body()).contains("已有人用");
    String done = make(installer, setup, "sys", "sec").body();
    List<String> links = LINK.matcher(done).results().map(found -> found.group()).toList();
    assertThat(links).hasSize(3);
    assertThat(installer.get(setup).statusCode()).isEqualTo(404);
    assertThat(make(installer, setup, "sys2", "sec2").statusCode()).isEqualTo(404);
    List<Bilingual> again = invitations();
    assertThat(again).hasSize(3).allSatisfy(line -> assertThat(line.zh()).contains("/enter/"));
    again.forEach(line -> assertThat(enter(link(line.zh()), PASSWORD)).isEqualTo("set"));
    assertThat(enter(links.getFirst(), PASSWORD)).isNull();
    assertThat(invitations()).isEmpty();
  }

  /** What the greeting says besides the end of the chain. */
  private static List<Bilingual> invitations() {
    return server.greeting().stream().filter(line -> line.zh().contains("http")).toList();
  }

  @Test
  @Order(2)
  void letsThemInvitePeopleStepByStep() {
    Visitor system = signedIn("sys");
    assertThat(system.post("/organisations", Map.of("code", "370200", "name", "青岛市")).body())
        .contains("已添加");
    assertThat(system.post("/accounts/new", Map.of("login", "Zhao.Li", "name", "赵丽")).body())
        .contains("账号已建立", "未授角色");
    long id = id("zhao.li");
    Visitor security = signedIn("sec");
    HttpResponse<String> granted =
        security.post(
            "/accounts/" + id + "/security/role",
            Map.of("role", "finance", "organisation", "1", "former", ""));
    assertThat(granted.body()).contains("角色已授予");
    String page = security.post("/accounts/" + id + "/security/link", Map.of()).body();
    String link = link(page);
    assertThat(security.get("/accounts/" + id).body()).doesNotContain("/enter/");
    assertThat(enter(link, "short")).isNull();
    assertThat(enter(link, PASSWORD)).isEqualTo("set");
    assertThat(enter(link, PASSWORD)).isNull();
    assertThat(signedIn("zhao.li").get("/plans").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(3)
  void offersTheProviderAtTheDoor() {
    assertThat(visitor().get("/sign-in").body()).contains("/oauth2/authorization/city", "市统一身份");
  }

  @Test
  @Order(4)
  void refusesThoseNobodyHasBound() {
    provider.vouchFor("zhao-17", "zhao@example.org");
    assertThat(visitor().get("/oauth2/authorization/city").uri().getQuery()).isEqualTo("unbound");
  }

  @Test
  @Order(5)
  void letsInWhoIsBound() {
    bind("city:zhao-17", "");
    provider.vouchFor("zhao-17", "");
    assertThat(throughProvider()).isEqualTo("/plans");
    bind("", "Zhao@example.org");
    assertThat(visitor().get("/oauth2/authorization/city").uri().getQuery()).isEqualTo("unbound");
    provider.vouchFor("another", "zhao@example.org");
    assertThat(throughProvider()).isEqualTo("/plans");
    bind("", "unverified@example.org");
    provider.vouchFor("another", "unverified@example.org");
    assertThat(visitor().get("/oauth2/authorization/city").uri().getQuery()).isEqualTo("unbound");
  }

  private static void bind(String subject, String email) {
    String path = "/accounts/" + id("zhao.li") + "/security/provider";
    assertThat(signedIn("sec").post(path, Map.of("subject", subject, "email", email)).body())
        .contains("绑定已保存");
  }

  private static String throughProvider() {
    Visitor visitor = visitor();
    visitor.get("/oauth2/authorization/city");
    return visitor.get("/plans").uri().getPath();
  }

  private static HttpResponse<String> make(
      Visitor visitor, String setup, String system, String security) {
    return visitor.postAll(
        setup,
        List.of(
            Map.entry("login", system),
            Map.entry("name", "系统"),
            Map.entry("login", security),
            Map.entry("name", "安全"),
            Map.entry("login", "aud"),
            Map.entry("name", "审计")));
  }

  private static String enter(String link, String password) {
    return visitor()
        .post(link, Map.of("password", password, "repeated", password))
        .uri()
        .getQuery();
  }

  private static Visitor signedIn(String login) {
    Visitor visitor = visitor();
    visitor.post("/sign-in", Map.of("login", login, "password", PASSWORD));
    return visitor;
  }

  private static Visitor visitor() {
    return Visitor.strangerAt(server.address());
  }

  private static String link(String text) {
    Matcher found = LINK.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group();
  }

  private static long id(String login) {
    return server
        .part(JdbcClient.class)
        .sql("SELECT id FROM account WHERE login = ?")
        .param(login)
        .query(Long.class)
        .single();
  }
}
