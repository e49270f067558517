package org.plumbline.server.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.review.ReviewDesk;
import org.plumbline.server.running.TestServer;
import org.plumbline.server.running.Visitor;

class PlanPagesTest {

  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

  @Test
  void showsThePlanAsTheOfficialTable() {
    MadePlan made = new MadePlan();
    String page = made.visitor().get(made.path()).body();
    assertThat(page)
        .contains(
            "<h2 id=\"sheet-title\">", "智能网联汽车专项资金", "rowspan=", "产出指标", "<svg", "为什么、怎么改、依据");
    assertThat(made.visitor().get(made.path() + "?show=origins").body()).contains("表 ");
  }

  @Test
  void hidesItFromOtherDepartments() {
    MadePlan made = new MadePlan();
    Visitor stranger = new MadePlan().visitor();
    for (String path : MadePlan.everyPath(made.id)) {
      assertThat(made.visitor().get(path).statusCode()).as(path).isEqualTo(200);
      assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void showsItToThoseAbove() {
    MadePlan made = new MadePlan();
    for (String login : new String[] {made.department.login(), "finance", "auditor"}) {
      Visitor above = Visitor.signedInAs(login);
      assertThat(above.get(made.path()).statusCode()).as(login).isEqualTo(200);
      assertThat(above.get(made.path() + "/edit").statusCode()).as(login).isEqualTo(403);
    }
    for (String login : new String[] {"system", "security", "audit"}) {
      Visitor administrator = Visitor.signedInAs(login);
      MadePlan.everyPath(made.id)
          .forEach(
              path -> assertThat(administrator.get(path).statusCode()).as(path).isEqualTo(403));
    }
  }

  @Test
  void findsByEveryWord() {
    MadePlan made = new MadePlan();
    Visitor unit = made.visitor();
    assertThat(listed(unit, "?q=" + encoded("智能 测试单位"))).isEqualTo(1);
    assertThat(listed(unit, "?q=" + encoded("车"))).isEqualTo(1);
    assertThat(listed(unit, "?q=" + encoded("智能 没有这个词"))).isZero();
    assertThat(listed(unit, "?q=" + encoded("'; DROP TABLE plan; --"))).isZero();
  }

  @Test
  void filtersAndOrders() {
    Visitor finance = Visitor.signedInAs("unit");
    assertThat(listed(finance, "?year=2022&min=1000&max=1100")).isEqualTo(2);
    assertThat(listed(finance, "?state=in_force")).isPositive().isLessThan(16);
    assertThat(listed(finance, "?year=2019")).isZero();
    assertThat(listed(finance, "?severity=error")).isPositive().isLessThan(16);
    assertThat(listed(finance, "?year=x&state=y&after=z&sort=w&department=-1")).isEqualTo(16);
    String dear = finance.get("/plans?sort=budget").body();
    assertThat(dear.indexOf("2,900.00")).isLessThan(dear.indexOf("1,500.00")).isPositive();
  }

  @Test
  void namesFilesInChinese() throws Exception {
    MadePlan made = new MadePlan();
    Visitor unit = made.visitor();
    for (String format : new String[] {"docx", "xlsx", "pdf", "ofd", "json", "csv"}) {
      HttpResponse<byte[]> file =
          unit.send(
              Visitor.request(made.path() + "/download/" + format).GET().build(),
              BodyHandlers.ofByteArray());
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
          .contains("filename*=UTF-8''" + encoded("智能网联汽车专项资金") + "." + format);
      assertThat(file.body()).isNotEmpty();
    }
  }

  @Test
  void runsNoFormulas() throws Exception {
    MadePlan made = new MadePlan();
    Visitor unit = made.visitor();
    PlanEditingTest.save(made, unit, form -> form.set("name", 0, "=HYPERLINK(\"http://x\",\"y\")"));
    assertThat(unit.get(made.path() + "/download/csv").body())
        .contains("'=HYPERLINK")
        .doesNotContain(",=HYPERLINK");
    byte[] sheet =
        unit.send(
                Visitor.request(made.path() + "/download/xlsx").GET().build(),
                BodyHandlers.ofByteArray())
            .body();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(sheet))) {
      while (zip.getNextEntry() != null) {
        assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).doesNotContain("<f>");
      }
    }
  }

  @Test
  void goesOnPageAfterPage() {
    MadePlan made = new MadePlan();
    StoredPlan stored = made.stored();
    NewPlan again =
        new NewPlan(
            stored.row().owner(),
            stored.content(),
            TestServer.part(ReviewDesk.class).review(stored.content()),
            Optional.empty(),
            made.unit.login());
    Acting.as(made.unit, "", () -> MadePlan.plans().add(Collections.nCopies(119, again)));
    Visitor unit = made.visitor();
    for (String sort : new String[] {"changed", "name", "budget", "findings"}) {
      String page = unit.get("/plans?q=" + encoded("智能") + "&sort=" + sort).body();
      int seen = 0;
      for (Matcher next = NEXT.matcher(page); next.find(); next = NEXT.matcher(page)) {
        seen += 50;
        page = unit.get(next.group(1).replace("&amp;", "&")).body();
      }
      seen += page.split("class=\"plans-name\"", -1).length - 1;
      assertThat(seen).as(sort).isEqualTo(120);
      assertThat(page).contains("共 120 个");
    }
  }

  private static long listed(Visitor visitor, String query) {
    return visitor.get("/plans" + query).body().split("class=\"plans-name\"", -1).length - 1;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
