package org.plumbline.server.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.plumbline.server.running.Browser;

/** What people do on a page, by the words they read there. */
final class Hands {

  /** A busy machine is not a broken page. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
  }

  private Hands() {}

  /** The browser all journeys share. */
  static Browser browser() {
    return Browser.shared();
  }

  static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }

  static Locator row(Page page, String holding) {
    return page.locator("tbody tr", having(holding));
  }

  static Page.LocatorOptions having(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  /** Opens one of the things that can be done to a plan or an account, for its form. */
  static Locator open(Page page, String action) {
    Locator act = page.locator(".acts > details", having(action)).first();
    act.locator("summary").click();
    return act;
  }
}
