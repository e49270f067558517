package org.plumbline.server.administration;

import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which of the three administrators opens what. */
@Configuration(proxyBeanMethods = false)
class AdministrationConfiguration {

  private static final Role SYSTEM = Role.SYSTEM_ADMINISTRATOR;
  private static final Role SECURITY = Role.SECURITY_ADMINISTRATOR;

  @Bean
  AccessRules administrationRules() {
    return AccessRules.of(
        AccessRule.everybody("/setup/*"),
        AccessRule.everybody("/enter/*"),
        AccessRule.of("/accounts/new", SYSTEM),
        AccessRule.of("/accounts/*/system/**", SYSTEM),
        AccessRule.of("/accounts/*/security/**", SECURITY),
        AccessRule.reading("/accounts", SYSTEM, SECURITY),
        AccessRule.reading("/accounts/*", SYSTEM, SECURITY),
        AccessRule.of("/api/accounts/*/system/**", SYSTEM),
        AccessRule.of("/api/accounts/*/security/**", SECURITY),
        AccessRule.reading("/api/accounts", SYSTEM, SECURITY),
        AccessRule.reading("/api/accounts/*", SYSTEM, SECURITY),
        AccessRule.of("/api/accounts", SYSTEM),
        AccessRule.reading("/api/organisations", SYSTEM, SECURITY),
        AccessRule.reading("/api/organisations/*", SYSTEM, SECURITY),
        AccessRule.of("/api/organisations", SYSTEM),
        AccessRule.of("/api/organisations/**", SYSTEM),
        AccessRule.of("/organisations/import", SYSTEM),
        AccessRule.of("/organisations/import/*", SYSTEM),
        AccessRule.reading("/organisations", SYSTEM, SECURITY),
        AccessRule.reading("/organisations/*", SYSTEM, SECURITY),
        AccessRule.of("/organisations", SYSTEM),
        AccessRule.of("/organisations/**", SYSTEM));
  }

  @Bean
  NavigationEntry accountEntry() {
    return NavigationEntry.of(80, "/accounts", "accounts.title", SYSTEM, SECURITY);
  }

  @Bean
  NavigationEntry organisationEntry() {
    return NavigationEntry.of(81, "/organisations", "organisations.title", SYSTEM, SECURITY);
  }
}
