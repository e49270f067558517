package org.plumbline.server.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.server.journeys.Hands.button;
import static org.plumbline.server.journeys.Hands.link;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.Browser;

/** Somebody on the way home looks up, on a phone, what a bureau wants to do with the money. */
class VisitorJourneyTest {

  private static final String PLAN = "市工业和信息化局政务信息化运维项目";

  /** What files of a format begin with. */
  private static final Map<String, String> BEGINNINGS =
      Map.of("Word 文档", "PK", "Excel 表格", "PK", "CSV 数据", "\uFEFF", "JSON 数据", "{");

  private final Browser browser = Hands.browser().afresh();

  @Test
  void findsReadsPrintsAndTakesHome() throws IOException {
    Page page = browser.visitOnPhone("/public");
    page.locator("a[href='/public/370200/2022/502']").first().click();
    page.locator("input[type=search]").fill("政务信息化");
    button(page, "查找").click();
    assertThat(page.locator("tbody tr")).hasCount(1);
    link(page, PLAN).click();
    assertThat(page.locator("h1")).containsText(PLAN);
    assertThat(page.locator("table.rows")).containsText("≥5000家");
    assertThat(width(page)).isLessThanOrEqualTo(390);
    takeHome(page);
    print(page);
    readInEnglish(page);
  }

  private static void takeHome(Page page) throws IOException {
    for (Map.Entry<String, String> format : BEGINNINGS.entrySet()) {
      Download file = page.waitForDownload(() -> link(page, format.getKey()).click());
      String said = new String(Files.readAllBytes(file.path()), StandardCharsets.UTF_8);
      assertThat(said).as(file.suggestedFilename()).startsWith(format.getValue());
    }
  }

  /** On paper stands the table, and nothing one could click. */
  private static void print(Page page) {
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".downloads")).isHidden();
    assertThat(page.locator("header nav")).isHidden();
    assertThat(page.locator("table.rows")).isVisible();
    assertThat(page.locator(".verify code").first()).isVisible();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private static void readInEnglish(Page page) {
    link(page, "English").click();
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("main")).containsText("Indicators");
    assertThat(width(page)).isLessThanOrEqualTo(390);
  }

  private static int width(Page page) {
    return ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
  }
}
