package org.plumbline.server.plans;

import java.util.EnumSet;
import java.util.Set;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Where the pages of this module are, and for whom. */
@Configuration(proxyBeanMethods = false)
class PlanPages {

  private static final Role[] READERS =
      EnumSet.allOf(Role.class).stream().filter(Role::seesPlans).toArray(Role[]::new);

  @Bean
  AccessRules planRules() {
    return AccessRules.of(
        AccessRule.of("/plans/new", Role.UNIT),
        AccessRule.of("/plans/new/**", Role.UNIT),
        AccessRule.of("/plans/*/edit", Role.UNIT),
        AccessRule.of("/plans/*/edit/**", Role.UNIT),
        AccessRule.reading("/plans", READERS),
        AccessRule.reading("/plans/**", READERS),
        AccessRule.reading("/api/plans", READERS),
        AccessRule.reading("/api/plans/*", READERS),
        writing(HttpMethod.PUT, "/api/plans/*"),
        writing(HttpMethod.PUT, "/api/plans/*/content"),
        writing(HttpMethod.POST, "/api/plans"),
        writing(HttpMethod.POST, "/api/plans/check"),
        writing(HttpMethod.POST, "/api/plans/*/check"),
        writing(HttpMethod.POST, "/api/plans/*/undo"),
        writing(HttpMethod.POST, "/api/plans/*/restore"));
  }

  private static AccessRule writing(HttpMethod method, String path) {
    return new AccessRule(Set.of(method), path, Set.of(Role.UNIT));
  }

  @Bean
  NavigationEntry planEntry() {
    return NavigationEntry.of(10, "/plans", "plans.title", READERS);
  }
}
