package org.plumbline.server.audit;

import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of this module are, and for whom. */
@Configuration(proxyBeanMethods = false)
class AuditPaths {

  private static final Role[] READERS = {Role.AUDITOR, Role.AUDIT_ADMINISTRATOR};

  @Bean
  AccessRules auditRules() {
    return AccessRules.of(
        AccessRule.reading("/audit", READERS),
        AccessRule.reading("/audit/**", READERS),
        AccessRule.reading("/api/events", READERS));
  }

  @Bean
  NavigationEntry auditEntry() {
    return NavigationEntry.of(80, "/audit", "audit.title", READERS);
  }
}
