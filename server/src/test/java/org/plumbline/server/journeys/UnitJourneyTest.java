package org.plumbline.server.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.server.journeys.Hands.button;
import static org.plumbline.server.journeys.Hands.having;
import static org.plumbline.server.journeys.Hands.link;
import static org.plumbline.server.journeys.Hands.open;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.importing.SampleForms;
import org.plumbline.server.running.Browser;
import org.plumbline.server.running.Office;

/** A budget unit: from the published document to a plan the department reviews. */
class UnitJourneyTest {

  private static final Path SEED =
      Path.of(
          System.getProperty("plumbline.root"), "samples/qingdao-miit-2022/qingdao-miit-2022.txt");

  private final Office office = Office.open();
  private final Browser browser = Hands.browser().signedInAs(office.person(Role.UNIT).login());

  @Test
  void bringsTheDocumentInAndSubmitsAPlanOfIt() {
    Page page = bringIn();
    lightUp(page);
    correct(page);
    accept(page);
    edit(page);
    submit(page);
  }

  @Test
  void seesAFolderBeingRead(@TempDir Path desk) throws IOException {
    int copies = 40;
    Path folder = Files.createDirectories(desk.resolve("目标表/附件"));
    for (int i = 0; i < copies; i++) {
      String project = SampleForms.freshProject();
      Files.write(folder.resolve(i + ".html"), SampleForms.html(project, "", "≥500人次"));
    }
    Page page = browser.visit("/imports");
    browser.drop(".drop", desk.resolve("目标表"));
    page.waitForURL(Pattern.compile("/imports/\\d+$"));
    page.evaluate("() => { window.unmoved = true; }");
    assertThat(page.locator(".meter [role=status]"))
        .hasText("已读取 %d / %d 个文件".formatted(copies, copies));
    assertThat(page.locator("tbody tr")).hasCount(copies);
    assertThat(page.locator("tbody")).containsText("目标表/附件/7.html");
    assertThat(page.evaluate("() => window.unmoved")).isEqualTo(true);
  }

  private Page bringIn() {
    Page page = browser.visit("/imports");
    browser.drop(".drop", SEED);
    page.waitForURL(Pattern.compile("/imports/\\d+$"));
    assertThat(page.locator("tbody .mark.info").first()).hasText("待确认");
    link(page, "qingdao-miit-2022.txt").click();
    assertThat(page.locator(".values article")).hasCount(16);
    return page;
  }

  /** A value one clicks on shows where it was printed, and by the keyboard too. */
  private static void lightUp(Page page) {
    Locator value = page.locator(".values a.value", having("≥150家")).first();
    Locator cell = page.locator("#" + value.getAttribute("data-place"));
    assertThat(cell).not().hasClass(Pattern.compile("lit"));
    value.click();
    assertThat(cell).hasClass(Pattern.compile("lit"));
    assertThat(cell).isInViewport();
    Locator next = page.locator(".values a.value", having("≥120家")).first();
    next.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#" + next.getAttribute("data-place")))
        .hasClass(Pattern.compile("lit"));
    assertThat(cell).not().hasClass(Pattern.compile("lit"));
  }

  private static void correct(Page page) {
    page.locator(".source a.cell", having("≥150家")).first().click();
    page.getByLabel("应当是").fill("≥160家");
    button(page, "更正").click();
    assertThat(page.locator(".source td.corrected del")).hasText("≥150家");
    assertThat(page.locator(".values a.value", having("≥160家")).first()).isVisible();
  }

  private static void accept(Page page) {
    button(page, "接受为草稿（16 张表）").click();
    assertThat(page.locator("main .message.ok")).containsText("其中的目标表已成为草稿");
  }

  private void edit(Page page) {
    browser.visit("/tasks");
    link(page, "企业搬迁改造及化工业转型升级工作经费").click();
    assertThat(page.locator(".c-target", having("≥160家"))).isVisible();
    link(page, "修改").click();
    Locator target = page.locator(".edit-indicator input[name=target]").first();
    assertThat(target).hasValue("≥160家");
    target.fill("不少于一百七十家");
    assertThat(page.locator("#reading-0")).containsText("不低于 170家");
    page.getByLabel("项目名称").fill("");
    assertThat(page.locator("#check .message.error")).containsText("项目名称");
    page.getByLabel("项目名称").fill("企业搬迁改造工作经费");
    assertThat(page.locator("#check .message.error")).hasCount(0);
    button(page, "保存").click();
    assertThat(page.locator("main .message.ok")).isVisible();
    assertThat(page.locator("h1")).hasText("企业搬迁改造工作经费");
  }

  private static void submit(Page page) {
    Locator form = open(page, "提交");
    assertThat(form).containsText("送主管部门审核");
    form.getByLabel("意见").fill("指标值为计划数，已与业务处室核对。");
    form.locator("button").click();
    assertThat(page.locator("main .message.ok")).containsText("待部门审核");
    assertThat(page.locator(".steps")).containsText("已与业务处室核对");
  }
}
