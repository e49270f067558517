package org.plumbline.server.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.server.journeys.Hands.button;
import static org.plumbline.server.journeys.Hands.link;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.cli.terminal.Streams;
import org.plumbline.model.text.Language;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.running.Browser;
import org.plumbline.server.running.Office;
import org.plumbline.server.running.ServerCommands;
import org.plumbline.server.running.TestServer;
import picocli.CommandLine;

/** An auditor follows a plan through the log; whoever looks after the log checks all of it. */
class AuditorJourneyTest {

  private final Office office = Office.open();
  private final Browser browser = Hands.browser();

  @TempDir Path folder;

  @Test
  void followsAPlanAndCanChangeNothing() throws IOException {
    PlanId plan = new Stage(office).withFinance("无线电宣传");
    Page page = browser.signedInAs(office.person(Role.AUDITOR).login()).visit("/audit");
    page.getByLabel("对象").fill("plan/" + plan.value());
    button(page, "查找").click();
    assertThat(page.locator("tbody tr")).hasCount(3);
    assertThat(page.locator("tbody")).containsText("部门同意");
    assertThat(page.locator("tbody")).not().containsText("_");
    page.locator("tbody tr").first().locator("a").first().click();
    assertThat(page.locator("main .message.ok")).hasText("与前一条相接，内容未被改动。");
    Download download = page.waitForDownload(() -> exportOf(plan, page));
    assertThat(Files.readAllLines(download.path()))
        .hasSize(3)
        .allMatch(each -> each.startsWith("{"));
    lookOn(page, plan);
  }

  private void exportOf(PlanId plan, Page page) {
    browser.visit("/audit?subject=plan/" + plan.value());
    link(page, "导出 JSON 行（可核对）").click();
  }

  /** No button, and nothing behind the buttons of others. */
  private void lookOn(Page page, PlanId plan) {
    String address = "/plans/" + plan.value();
    browser.visit(address);
    assertThat(page.locator("main form[method=post]")).hasCount(0);
    String token = page.locator("meta[name=_csrf]").getAttribute("content");
    Stream.of("/approval/actions", "/approval/notes", "/review-form", "/edit", "/edit/undo")
        .forEach(each -> {
          FormData form =
              FormData.create()
                  .set("_csrf", token)
                  .set("action", "approve")
                  .set("words", "试")
                  .set("revision", "2");
          APIResponse answer =
              page.request()
                  .post(
                      TestServer.address() + address + each, RequestOptions.create().setForm(form));
          assertThat(answer.status()).as(each).isEqualTo(403);
        });
  }

  @Test
  void findsTheWholeChainSound() {
    Page page = browser.signedInAs(office.person(Role.AUDIT_ADMINISTRATOR).login()).visit("/audit");
    String head = page.locator(".checkpoint code").innerText();
    Download download = page.waitForDownload(() -> link(page, "导出 JSON 行（可核对）").click());
    Path file = folder.resolve("events.jsonl");
    download.saveAs(file);
    assertThat(verify(file, head)).contains("日志链完整");
  }

  private static String verify(Path file, String head) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), print, print, Streams.Drawing.NONE);
    List<Object> commands = new ServerCommands().commands(streams, Language.ZH);
    CommandLine audit =
        commands.stream()
            .filter(CommandLine.class::isInstance)
            .map(CommandLine.class::cast)
            .findFirst()
            .orElseThrow();
    audit.execute("verify", file.toString(), "--expect", head);
    return out.toString(StandardCharsets.UTF_8);
  }
}
