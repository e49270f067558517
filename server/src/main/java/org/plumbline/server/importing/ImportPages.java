package org.plumbline.server.importing;

import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of this module are, and for whom. */
@Configuration(proxyBeanMethods = false)
class ImportPages {

  private static final Role[] IMPORTERS = {Role.UNIT, Role.DEPARTMENT, Role.FINANCE};

  @Bean
  AccessRules importRules() {
    return AccessRules.of(
        AccessRule.of("/imports", IMPORTERS),
        AccessRule.of("/imports/**", IMPORTERS),
        AccessRule.of("/api/imports", IMPORTERS),
        AccessRule.of("/api/imports/**", IMPORTERS));
  }

  @Bean
  NavigationEntry importEntry() {
    return NavigationEntry.of(20, "/imports", "importing.title", IMPORTERS);
  }
}
