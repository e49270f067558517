package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;

/**
 * Texts that break what is built carelessly, in every field that people write into: forms are found
 * on the pages themselves, so that a new one is tried without anybody thinking of it.
 */
class HostileTextTest {

  /** Statuses that say clearly that something was not taken. */
  private static final Set<Integer> REFUSED = Set.of(400, 403, 404, 409, 413, 422);

  private static final String BUILT =
      "(?s).*(PSQLException|org\\.springframework|java\\.lang\\.).*";

  private static final int FORMS_AT_LEAST = 20;

  /** What is written. */
  enum Text {
    SQL("'); DROP TABLE plan; --"),
    SCRIPT("\"><script>alert(7)</script><img src=x onerror=alert(7)>"),
    LONG("长".repeat(10_000)),
    RARE("㐂𠮷😀👩‍👩‍👧‍👦\u202Eevil"),
    ZERO("a\u0000b"),
    FORMULA("=cmd|' /C calc'!A0");

    private final String words;

    Text(String words) {
      this.words = words;
    }
  }

  @ParameterizedTest
  @EnumSource
  void breaksNothing(Text text) {
    Office office = Office.open();
    PlanId plan = office.draft("无线电");
    Set<String> kinds = new TreeSet<>();
    visitors(office)
        .forEach((role, visitor) -> {
          for (String page : pages(role, plan, office)) {
            for (PageForm form : PageForm.of(visitor.get(page).body())) {
              if (!form.texts().isEmpty() && !endsSessions(form) && kinds.add(form.kind())) {
                send(visitor, form, text);
              }
            }
          }
          assertThat(visitor.get("/profile").uri().getPath()).as(role.code()).isEqualTo("/profile");
        });
    assertThat(kinds).hasSizeGreaterThanOrEqualTo(FORMS_AT_LEAST);
    String shown = office.visitor(Role.UNIT).get("/plans/" + plan.value()).body();
    switch (text) {
      case SQL -> assertThat(shown).contains("&#39;); DROP TABLE plan; --");
      case SCRIPT -> assertThat(shown).contains("&lt;script&gt;alert(7)");
      case RARE -> assertThat(shown).contains("㐂𠮷😀");
      case LONG, ZERO, FORMULA -> assertThat(shown).contains("无线电");
    }
  }

  /**
   * All fields at once; where that is refused, each on its own, so that none hides behind another.
   */
  private static void send(Visitor visitor, PageForm form, Text text) {
    HttpResponse<String> answer = post(visitor, form, Set.copyOf(form.texts()), text);
    if (REFUSED.contains(answer.statusCode())) {
      Set<String> tried = new TreeSet<>();
      for (String field : form.texts()) {
        if (tried.add(field.replaceAll("\\d+", "#"))) {
          post(visitor, form, Set.of(field), text);
        }
      }
    }
  }

  private static HttpResponse<String> post(
      Visitor visitor, PageForm form, Set<String> fields, Text text) {
    HttpResponse<String> answer = visitor.postAll(form.action(), form.filled(fields, text.words));
    String what = form.action() + " " + fields + " " + text;
    assertThat(answer.statusCode()).as(what).isLessThan(500);
    assertThat(answer.body())
        .as(what)
        .doesNotMatch(BUILT)
        .doesNotContain("<script>alert", "<img src=x");
    return answer;
  }

  private static boolean endsSessions(PageForm form) {
    return form.action().contains("sign-out") || form.action().startsWith("/profile/password");
  }

  private static Map<Role, Visitor> visitors(Office office) {
    Map<Role, Visitor> visitors = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      visitors.put(role, office.visitor(role));
    }
    return visitors;
  }

  /** Everything with forms that the role has. */
  private static List<String> pages(Role role, PlanId plan, Office office) {
    List<String> pages = new ArrayList<>(List.of("/profile", "/profile/tokens"));
    String at = "/plans/" + plan.value();
    switch (role) {
      case UNIT, DEPARTMENT, FINANCE, AUDITOR ->
          pages.addAll(
              List.of(
                  at + "/edit",
                  at,
                  at + "/approval",
                  at + "/review-form",
                  at + "/history",
                  "/plans/new",
                  "/tasks",
                  "/deadlines",
                  "/publication?year=2022",
                  "/imports"));
      case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> {
        long account = People.id(People.auditor());
        pages.addAll(
            List.of(
                "/accounts",
                "/accounts/new",
                "/accounts/" + account,
                "/organisations",
                "/organisations/" + office.owner().department(),
                "/audit"));
      }
    }
    return pages;
  }
}
