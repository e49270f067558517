package org.plumbline.server.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.plumbline.server.journeys.Hands.button;
import static org.plumbline.server.journeys.Hands.link;
import static org.plumbline.server.journeys.Hands.open;
import static org.plumbline.server.journeys.Hands.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.running.Browser;
import org.plumbline.server.running.Office;

/** A department: sees what the rules found, returns one plan, sends the others on. */
class DepartmentJourneyTest {

  private static final String DOUBTED = "企业搬迁改造及化工业转型升级工作经费";
  private static final String WHY = "房租没有指标衡量，请补充后再报。";

  private final Office office = Office.open();
  private final Browser browser = Hands.browser();

  @BeforeEach
  void submitThree() {
    Stage stage = new Stage(office);
    stage.submitted("企业搬迁改造及化工业");
    stage.submitted("无线电宣传");
    stage.submitted("食盐储备");
  }

  @Test
  void returnsOneAndSendsTheOthersOn() {
    Page page = browser.signedInAs(office.person(Role.DEPARTMENT).login()).visit("/tasks");
    assertThat(row(page, DOUBTED).locator(".mark.error")).hasText("错误 2");
    assertThat(row(page, DOUBTED).locator(".mark.warning")).hasText("提醒 12");
    assertThat(row(page, "食盐储备").locator(".mark.error")).hasCount(0);
    giveBack(page);
    sendOn(page);
    unitSeesWhy();
  }

  private static void giveBack(Page page) {
    link(page, DOUBTED).click();
    Locator form = open(page, "退回单位");
    assertThat(form).containsText("单位会看到理由");
    form.locator("button").click();
    assertThat(page.getByLabel("理由")).isFocused();
    form.locator("textarea").fill(WHY);
    form.locator("button").click();
    assertThat(page.locator("main .message.ok")).containsText("草稿");
    assertThat(page.locator("main a.primary")).containsText("下一项");
  }

  private static void sendOn(Page page) {
    link(page, "回到待我处理").click();
    assertThat(page.locator("tbody tr")).hasCount(2);
    page.getByLabel("选择本页全部").check();
    button(page, "同意…").click();
    assertThat(page.locator("h1")).hasText("同意：2 项目标");
    assertThat(page.locator("main .message").first()).containsText("送财政部门审核");
    button(page, "同意（2 项）").click();
    assertThat(page.locator("main .message.ok")).hasText("共 2 项：已办理 2 项，未办理 0 项。");
    link(page, "回到待我处理").click();
    assertThat(page.locator(".empty")).containsText("没有等您处理的绩效目标");
  }

  private void unitSeesWhy() {
    Page page = browser.signedInAs(office.person(Role.UNIT).login()).visit("/tasks");
    assertThat(row(page, DOUBTED)).containsText(WHY);
  }
}
