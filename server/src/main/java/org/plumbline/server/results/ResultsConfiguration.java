package org.plumbline.server.results;

import java.util.Set;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Where the pages of results are, and for whom. */
@Configuration(proxyBeanMethods = false)
class ResultsConfiguration {

  private static final Role[] READING = {Role.UNIT, Role.DEPARTMENT, Role.FINANCE, Role.AUDITOR};

  @Bean
  AccessRules resultsRules() {
    return AccessRules.of(
        AccessRule.reading("/watches", READING),
        AccessRule.reading("/plans/*/results", READING),
        AccessRule.reading("/plans/*/results/*", READING),
        AccessRule.reading("/plans/*/watches/*", READING),
        writing("/plans/*/results/*/attestation", Role.UNIT),
        writing("/plans/*/results/*/attestation/check", Role.UNIT, Role.DEPARTMENT),
        writing("/plans/*/watches/*/acknowledgement", Role.UNIT, Role.DEPARTMENT),
        AccessRule.reading("/api/watches", READING),
        AccessRule.reading("/api/plans/*/results", READING),
        AccessRule.reading("/api/plans/*/results/*/records", READING),
        writing("/api/plans/*/results/*/attestation", Role.UNIT),
        writing("/api/plans/*/results/*/attestation/check", Role.UNIT, Role.DEPARTMENT),
        writing("/api/plans/*/watches/*/acknowledgement", Role.UNIT, Role.DEPARTMENT));
  }

  private static AccessRule writing(String path, Role... roles) {
    return new AccessRule(Set.of(HttpMethod.POST), path, Set.of(roles));
  }

  @Bean
  NavigationEntry watchesEntry() {
    return NavigationEntry.of(30, "/watches", "results.watches.title", READING);
  }
}
