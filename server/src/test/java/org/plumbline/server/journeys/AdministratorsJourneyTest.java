package org.plumbline.server.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.server.journeys.Hands.button;
import static org.plumbline.server.journeys.Hands.link;
import static org.plumbline.server.journeys.Hands.open;
import static org.plumbline.server.journeys.Hands.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.running.Browser;
import org.plumbline.server.running.Office;

/** 三员分立. Three people bring one new colleague to work; none of them could alone. */
class AdministratorsJourneyTest {

  private static final String PASSWORD = "清晨的海风吹过栈桥的石头";
  private static final int ATTEMPTS = 5;

  private final Office office = Office.open();
  private final Browser browser = Hands.browser();
  private final String login = "new-" + office.person(Role.UNIT).login();
  private final String unit = "新设单位" + office.person(Role.UNIT).login();

  @Test
  void bringAColleagueToWorkTogether() {
    String account = system();
    String entry = security(account);
    colleague(entry);
    lock();
    unlock(account);
    browser.signIn(login, PASSWORD);
    assertThat(browser.visit("/plans").locator(".who")).containsText("孙新人");
    watch(account);
  }

  /** Makes the organisation and the account, and may give neither role nor password. */
  private String system() {
    Page page =
        browser
            .signedInAs(office.person(Role.SYSTEM_ADMINISTRATOR).login())
            .visit("/organisations/" + office.owner().department());
    Locator below = page.locator("form[action$='/below']");
    below.getByLabel("代码").fill("77");
    below.getByLabel("名称").fill(unit);
    below.getByText("添加").click();
    assertThat(page.locator("tbody")).containsText(unit);
    browser.visit("/accounts");
    link(page, "新建账号").click();
    page.getByLabel("账号", new Page.GetByLabelOptions().setExact(true)).fill(login);
    page.getByLabel("姓名").fill("孙新人");
    button(page, "建立账号").click();
    assertThat(page.locator("main .message.ok")).containsText("请安全管理员授予角色");
    assertThat(page.locator(".acts")).not().containsText("授予角色");
    String account = page.url().replaceAll("^https?://[^/]+|[?#].*$", "");
    refused("/audit");
    refused("/plans");
    return account;
  }

  /** Gives the role and the way in, and may make no account. */
  private String security(String account) {
    Page page =
        browser
            .signedInAs(office.person(Role.SECURITY_ADMINISTRATOR).login())
            .visit(account + "?words=" + unit);
    page.locator("select[name=role]").selectOption("unit");
    page.locator("select[name=organisation]").selectOption(new SelectOption().setIndex(1));
    button(page, "授予角色").click();
    assertThat(page.locator(".facts")).containsText(unit);
    open(page, "邀请本人设置密码").locator("button").click();
    String entry = page.locator("code.secret").innerText();
    refused("/accounts/new");
    refused("/audit");
    return entry;
  }

  /** Sets a password by the link, which then is used up. */
  private void colleague(String entry) {
    String path = entry.replaceAll("^https?://[^/]+", "");
    Page page = browser.afresh().visit(path);
    assertThat(page.locator("main")).containsText("孙新人");
    page.getByLabel("新密码").fill("12345678901");
    page.getByLabel("再输一次").fill("12345678901");
    button(page, "保存密码").click();
    assertThat(page.locator("main .message.error")).isVisible();
    page.getByLabel("新密码").fill(PASSWORD);
    page.getByLabel("再输一次").fill(PASSWORD);
    button(page, "保存密码").click();
    assertThat(page.locator("main .message.ok")).hasText("密码已设置，请登录。");
    assertThat(browser.visit(path).locator("h1")).hasText("链接已失效");
    browser.signIn(login, PASSWORD);
    assertThat(browser.visit("/tasks").locator(".empty")).isVisible();
  }

  private void lock() {
    for (int i = 0; i < ATTEMPTS; i++) {
      browser.signIn(login, "not the password");
    }
    Page page = browser.signIn(login, PASSWORD);
    assertThat(page.locator("main .message.error")).containsText("锁定");
    assertThat(page.locator("#login")).isFocused();
  }

  private void unlock(String account) {
    Page page =
        browser.signedInAs(office.person(Role.SECURITY_ADMINISTRATOR).login()).visit(account);
    assertThat(page.locator(".facts .mark")).hasText("已锁定");
    Locator form = page.locator(".acts > details", Hands.having("解除锁定"));
    assertThat(form).containsText("请先确认输错密码的是本人");
    form.locator("button").click();
    assertThat(page.locator(".facts .mark")).hasText("正常");
  }

  /** Sees what the two did, and may do none of it. */
  private void watch(String account) {
    Page page =
        browser
            .signedInAs(office.person(Role.AUDIT_ADMINISTRATOR).login())
            .visit("/audit?subject=" + account.replace("/accounts/", "account/"));
    for (String done : new String[] {"建立账号", "授予角色", "生成邀请链接", "账号锁定", "解除锁定"}) {
      assertThat(row(page, done).first()).isVisible();
    }
    refused("/accounts");
    refused("/plans");
  }

  private void refused(String path) {
    assertThat(browser.visit(path).locator("h1").innerText()).as(path).isEqualTo("这里打不开");
  }
}
