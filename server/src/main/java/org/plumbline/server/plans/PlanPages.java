package org.plumbline.server.plans;

import java.util.EnumSet;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of this module are, and for whom. */
@Configuration(proxyBeanMethods = false)
class PlanPages {

  private static final Role[] READERS =
      EnumSet.allOf(Role.class).stream().filter(Role::seesPlans).toArray(Role[]::new);

  @Bean
  AccessRules planRules() {
    return AccessRules.of(
        AccessRule.reading("/plans", READERS), AccessRule.reading("/plans/**", READERS));
  }

  @Bean
  NavigationEntry planEntry() {
    return NavigationEntry.of(10, "/plans", "plans.title", READERS);
  }
}
