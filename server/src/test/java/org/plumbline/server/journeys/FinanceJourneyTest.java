package org.plumbline.server.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.server.journeys.Hands.button;
import static org.plumbline.server.journeys.Hands.link;
import static org.plumbline.server.journeys.Hands.open;
import static org.plumbline.server.journeys.Hands.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.approval.Action;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.running.Browser;
import org.plumbline.server.running.Office;

/** The finance bureau: reviews on the form, approves, makes public, and corrects what is public. */
class FinanceJourneyTest {

  private static final String PLAN = "老城区企业搬迁改造奖励资金";
  private static final String WHY = "安置职工人数已核减，更正指标值。";

  private final Office office = Office.open();
  private final Stage stage = new Stage(office);
  private final Browser browser = Hands.browser();

  @Test
  void reviewsApprovesPublishesAndCorrects() {
    PlanId plan = stage.withFinance("老城区企业搬迁");
    stage.withFinance("无线电宣传");
    stage.withFinance("食盐储备");
    Page page = browser.signedInAs(office.person(Role.FINANCE).login()).visit("/tasks");
    review(page);
    approve(page);
    approveTheOthers(page);
    publish(page);
    String address = seenByThePublic(page);

    stage.act(plan, Role.UNIT, Action.START_ADJUSTMENT);
    adjust(plan);
    correct(browser.signedInAs(office.person(Role.FINANCE).login()).visit("/publication"));
    assertThat(browser.afresh().visit("/public/corrections").locator("tbody").innerText())
        .contains(WHY);
    assertThat(browser.visit(address).content()).contains("第 2 次公开");
  }

  /** The form comes filled with what the rules suggest; who says otherwise says why. */
  private static void review(Page page) {
    link(page, PLAN).click();
    link(page, "填写审核表").click();
    Locator clear = row(page, "明确清晰性");
    assertThat(clear.getByLabel("良")).isChecked();
    clear.getByLabel("中").check();
    for (String open : new String[] {"目标相关性", "绩效合理性", "条件充分性"}) {
      row(page, open).getByLabel("良").check();
      row(page, open).locator("textarea").fill("经办人查阅申报材料后评定");
    }
    page.getByLabel("总体意见").fill("同意，执行中注意安置进度。");
    button(page, "签署").click();
    assertThat(page.locator("main")).containsText("有要点的评定与建议不同，却没有写理由");
    page.goBack();
    clear.locator("textarea").fill("目标只写了做什么");
    button(page, "签署").click();
    assertThat(page.locator("main .message.ok")).hasText("已签署，内容不再更改。");
    assertThat(page.locator("main textarea")).hasCount(0);
    link(page, "返回办理").click();
  }

  private static void approve(Page page) {
    Locator form = open(page, "同意");
    assertThat(form).containsText("批复生效");
    form.locator("button").click();
    assertThat(page.locator("main .message.ok")).containsText("已批复");
  }

  private void approveTheOthers(Page page) {
    browser.visit("/tasks");
    page.getByLabel("选择本页全部").check();
    button(page, "同意…").click();
    button(page, "同意（2 项）").click();
    assertThat(page.locator("main .message.ok")).containsText("已办理 2 项");
  }

  private void publish(Page page) {
    browser.visit("/publication");
    page.getByLabel("选择测试局").check();
    button(page, "预览将公开的内容").click();
    assertThat(page.locator("main")).containsText("将公开 3 张");
    assertThat(page.locator("main")).containsText("确认后立即向社会公开，不能撤回");
    button(page, "确认公开").click();
    assertThat(page.locator("main .message.ok")).containsText("社会公众现在可以看到");
  }

  private static String seenByThePublic(Page page) {
    page.locator("tbody a").first().click();
    assertThat(page.locator("tbody tr")).hasCount(3);
    return page.url().replaceAll("^https?://[^/]+|/1$", "");
  }

  /** The unit writes the new version; it passes the department and comes into force. */
  private void adjust(PlanId plan) {
    Page page =
        browser
            .signedInAs(office.person(Role.UNIT).login())
            .visit("/plans/" + plan.value() + "/edit");
    page.locator(
            ".edit-indicator",
            new Page.LocatorOptions().setHas(page.locator("input[value=安置职工人数]")))
        .locator("input[name=target]")
        .fill("≥45人");
    button(page, "保存").click();
    assertThat(page.locator("main .message.ok")).isVisible();
    browser.visit("/plans/" + plan.value() + "/compare?from=1&to=2");
    assertThat(page.locator("tbody tr")).hasCount(1);
    assertThat(page.locator("tbody ins")).containsText("≥45人");
    stage.act(plan, Role.UNIT, Action.SUBMIT);
    stage.act(plan, Role.DEPARTMENT, Action.APPROVE);
    stage.act(plan, Role.FINANCE, Action.APPROVE);
  }

  private static void correct(Page page) {
    page.getByLabel("选择测试局").check();
    button(page, "预览将公开的内容").click();
    assertThat(page.locator("h2").first()).containsText("更正（第 2 次公开，替代第 1 次）");
    assertThat(page.locator("main li").first()).containsText("更改");
    page.getByLabel("更正原因（会公开）").fill(WHY);
    button(page, "确认公开").click();
    assertThat(page.locator("main .message.ok")).isVisible();
  }
}
