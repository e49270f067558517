package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page, as each kind of person sees it. A new page is a new line here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

  private static final String NOBODY = "";

  private Browser browser;
  private String signedIn = NOBODY;

  /** Who opens what. */
  record Visit(String login, String path) {

    String name() {
      String words = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
      return (login.isEmpty() ? "anybody" : login) + "-" + (words.isEmpty() ? "start" : words);
    }

    @Override
    public String toString() {
      return name();
    }
  }

  private static Stream<Visit> visits() {
    return Stream.of(
        new Visit(NOBODY, "/sign-in"),
        new Visit(NOBODY, "/sign-in?refused"),
        new Visit(NOBODY, "/sign-in?lang=en"),
        new Visit(NOBODY, "/public"),
        new Visit(NOBODY, "/public?lang=en"),
        new Visit(NOBODY, "/public/corrections"),
        new Visit(NOBODY, "/public/verifying"),
        new Visit(NOBODY, "/public/370200/2022/502"),
        new Visit(NOBODY, "/public/370200/2022/502?q=企业"),
        new Visit(NOBODY, "/public/370200/2022/502?q=nothing-like-this"),
        new Visit(NOBODY, "/public/370200/2022/502/1"),
        new Visit(NOBODY, "/public/370200/2022/502/plans/37020022P13000410070Y"),
        new Visit(NOBODY, "/public/370200/2022/502/plans/37020022P13000410070Y?lang=en"),
        new Visit(NOBODY, "/public/370200/1999/502"),
        new Visit("unit", "/plans"),
        new Visit("unit", "/plans?q=企业&sort=budget"),
        new Visit("unit", "/plans/1"),
        new Visit("unit", "/plans/1?lang=en"),
        new Visit("unit", "/plans/1/history"),
        new Visit("unit", "/plans/16"),
        new Visit("unit", "/plans/1/edit"),
        new Visit("unit", "/plans/1/approval"),
        new Visit("unit", "/plans/1/compare"),
        new Visit("unit", "/plans/new"),
        new Visit("unit", "/tasks"),
        new Visit("unit", "/imports"),
        new Visit("unit", "/imports/1"),
        new Visit("unit", "/imports/1/files/1"),
        new Visit("unit", "/profile"),
        new Visit("unit", "/profile/tokens"),
        new Visit("unit", "/publication"),
        new Visit("unit", "/probe/failure"),
        new Visit("unit", "/plans/999999999"),
        new Visit("department", "/plans"),
        new Visit("department", "/tasks"),
        new Visit("finance", "/plans"),
        new Visit("finance", "/plans/9"),
        new Visit("finance", "/plans/9/review-form"),
        new Visit("finance", "/deadlines"),
        new Visit("finance", "/publication"),
        new Visit("finance", "/publication?year=2022&lang=en"),
        new Visit("finance", "/nothing-here"),
        new Visit("auditor", "/plans"),
        new Visit("auditor", "/audit"),
        new Visit("auditor", "/audit?lang=en"),
        new Visit("auditor", "/audit/3"),
        new Visit("system", "/"),
        new Visit("system", "/plans"),
        new Visit("system", "/accounts"),
        new Visit("system", "/accounts/1"),
        new Visit("system", "/accounts/new"),
        new Visit("system", "/organisations"),
        new Visit("system", "/organisations/1"),
        new Visit("system", "/organisations/import"),
        new Visit("security", "/"),
        new Visit("security", "/accounts/1"),
        new Visit("audit", "/"));
  }

  @BeforeAll
  void open() {
    browser = Browser.open();
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @MethodSource("visits")
  void areOpenToEverybody(Visit visit) {
    if (visit.login().isEmpty()) {
      browser.afresh();
    } else if (!visit.login().equals(signedIn)) {
      browser.signedInAs(visit.login());
    }
    signedIn = visit.login();
    browser.visit(visit.path());
    browser.check(visit.name());
  }

  @org.junit.jupiter.api.Test
  void showThePreviewToFinance() {
    browser.signedInAs("finance");
    signedIn = "finance";
    var page = browser.visit("/publication?year=2022");
    page.locator("input[name=department]").first().check();
    page.click("main form:last-of-type button.primary");
    assertThat(page.url()).contains("/publication/preview");
    browser.check("finance-publication-preview");
  }

  /** Colours of the dark, and what a printer gets: read as well as the pages by day. */
  @ParameterizedTest
  @ValueSource(
      strings = {"/plans", "/plans/1", "/plans/1/edit", "/tasks", "/imports/1/files/1", "/profile"})
  void areReadInTheDarkAndOnPaper(String path) {
    if (!signedIn.equals("unit")) {
      browser.signedInAs("unit");
      signedIn = "unit";
    }
    browser.visit(path);
    browser.checkInTheDarkAndOnPaper(new Visit("unit", path).name());
  }
}
