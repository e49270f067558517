package org.plumbline.server.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublicPagesTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CODE = "37020024P000000000015";

  private final MadeDepartment department = new MadeDepartment();
  private final Visitor stranger = Visitor.stranger();

  @Test
  void carryTheHashOfTheirFile() {
    department.addInForce(plan("核对项目").coded(CODE).build());
    department.addInForce(plan("另一项目").withoutCode().build());
    Publication publication = department.publish("");
    String file = stranger.get(publication.path() + "/files/plans.json").body();
    assertThat(Hashes.of(file)).isEqualTo(publication.hashes());
    assertThat(stranger.get(publication.path()).body())
        .contains(publication.hashes().sha256(), publication.hashes().sm3());
    for (JsonNode plan : JSON.readTree(file).get("plans")) {
      String own =
          stranger
              .get(publication.path() + "/files/" + plan.get("ref").asString() + "/plan.json")
              .body();
      assertThat(Hashes.of(own).sha256()).isEqualTo(plan.get("sha256").asString());
      assertThat(JSON.readTree(own)).isEqualTo(plan.get("file"));
    }
  }

  @Test
  void standAtAddressesThatStay() {
    department.addInForce(plan("地址项目").coded(CODE).build());
    Publication publication = department.publish("");
    for (String base : new String[] {department.place.path(), publication.path()}) {
      assertThat(stranger.get(base + "/plans/" + CODE).body()).contains("地址项目", CODE);
    }
    assertThat(stranger.get(department.place.path() + "/plans/other").statusCode()).isEqualTo(404);
    assertThat(stranger.get(department.place.path(7)).statusCode()).isEqualTo(404);
  }

  @Test
  void findAllWordsInAnyOrder() {
    department.addInForce(plan("老旧管网改造").build());
    department.addInForce(plan("管网巡检").build());
    department.publish("");
    String path = department.place.path() + "?q=";
    assertThat(stranger.get(path + encoded("改造　老旧 管网")).body())
        .contains("老旧管网改造")
        .doesNotContain("管网巡检");
    assertThat(stranger.get(path + encoded("管网")).body()).contains("老旧管网改造", "管网巡检");
    assertThat(stranger.get(path + encoded("改造 巡检")).body()).doesNotContain("老旧管网改造", "管网巡检");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void setNoCookie() {
    department.addInForce(plan("不设会话").build());
    Publication publication = department.publish("");
    for (String path :
        new String[] {"/public", department.place.path(), publication.path() + "/index.json"}) {
      assertThat(stranger.get(path).headers().allValues("set-cookie")).as(path).isEmpty();
    }
    assertThat(stranger.get("/public?lang=en").headers().allValues("set-cookie"))
        .noneMatch(cookie -> cookie.startsWith("plumbline="));
  }

  @Test
  void speakTheLanguageOfTheReader() {
    HttpRequest english =
        Visitor.request("/public").header("Accept-Language", "en-GB,en;q=0.8").build();
    assertThat(stranger.send(english).body()).contains("Public budget performance");
    assertThat(stranger.get("/public").body()).contains("预算绩效公开");
  }

  @Test
  void areNotSentTwice() {
    department.addInForce(plan("缓存项目").build());
    Publication publication = department.publish("");
    HttpResponse<String> file = stranger.get(publication.path() + "/files/plans.json");
    assertThat(file.headers().firstValue("cache-control").orElseThrow()).contains("immutable");
    for (String path :
        new String[] {publication.path(), publication.path() + "/files/plans.json"}) {
      String tag = stranger.get(path).headers().firstValue("etag").orElseThrow();
      HttpRequest again = Visitor.request(path).header("If-None-Match", tag).build();
      assertThat(stranger.send(again).statusCode()).as(path).isEqualTo(304);
    }
  }

  @Test
  void findWhatPlansSay() {
    department.addInForce(plan("搜索甲").with(anIndicator().named("特殊的指标名")).build());
    department.addInForce(plan("搜索乙").build());
    department.publish("");
    String path = department.place.path() + "?q=%E7%89%B9%E6%AE%8A%E7%9A%84";
    assertThat(stranger.get(path).body()).contains("搜索甲").doesNotContain("搜索乙");
  }

  @Test
  void showScriptsAsText() {
    department.addInForce(plan("<script>alert(1)</script>").build());
    Publication publication = department.publish("");
    assertThat(stranger.get(publication.path()).body())
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert");
  }

  @Test
  void runNoFormulaOfAPlan() throws IOException, InterruptedException {
    department.addInForce(
        plan("=HYPERLINK(\"http://x\")").with(anIndicator().named("+1+1")).build());
    Publication publication = department.publish("");
    assertThat(stranger.get(publication.path() + "/files/plans.csv").body())
        .contains("\"'=HYPERLINK(");
    assertThat(sheet(publication.path() + "/files/plans.xlsx"))
        .contains("HYPERLINK")
        .doesNotContain("<f>");
    assertThat(sheet(publication.path() + "/files/plans.docx")).contains("HYPERLINK");
  }

  @Test
  void areListedForPrograms() {
    department.addInForce(plan("索引项目").coded(CODE).build());
    Publication publication = department.publish("");
    JsonNode index = JSON.readTree(stranger.get("/public/index.json").body());
    assertThat(index.get("publications").valueStream())
        .anySatisfy(each -> {
          assertThat(each.get("address").asString()).isEqualTo(publication.path());
          assertThat(each.get("sha256").asString()).isEqualTo(publication.hashes().sha256());
        });
    assertThat(stranger.get("/public/sitemap.xml").body())
        .contains(department.place.path() + "/plans/" + CODE);
    assertThat(stranger.get("/robots.txt").body()).contains("Allow: /public");
  }

  private static org.plumbline.testkit.plan.PlanBuilder plan(String name) {
    return aPlan().named(name).inYear(MadeDepartment.YEAR);
  }

  /** All text of a zipped document. */
  private static String sheet(String path) throws IOException, InterruptedException {
    byte[] file =
        HttpClient.newHttpClient()
            .send(Visitor.request(path).build(), BodyHandlers.ofByteArray())
            .body();
    StringBuilder text = new StringBuilder();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
