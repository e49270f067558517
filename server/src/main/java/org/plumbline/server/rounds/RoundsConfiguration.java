package org.plumbline.server.rounds;

import java.util.Set;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Where the pages of rounds are, and for whom. */
@Configuration(proxyBeanMethods = false)
class RoundsConfiguration {

  private static final Role[] READING = {Role.UNIT, Role.DEPARTMENT, Role.FINANCE, Role.AUDITOR};
  private static final Role[] ACTING = {Role.UNIT, Role.DEPARTMENT, Role.FINANCE};

  @Bean
  AccessRules roundsRules() {
    return AccessRules.of(
        AccessRule.reading("/rounds", READING),
        AccessRule.reading("/rounds/**", READING),
        changing(HttpMethod.POST, "/rounds", Role.FINANCE),
        changing(HttpMethod.POST, "/rounds/*/plans/*/entry", Role.UNIT),
        changing(HttpMethod.POST, "/rounds/*/plans/*/actions/*", ACTING),
        AccessRule.reading("/api/rounds", READING),
        AccessRule.reading("/api/rounds/*", READING),
        changing(HttpMethod.POST, "/api/rounds", Role.FINANCE),
        changing(HttpMethod.PUT, "/api/rounds/*/plans/*/entry", Role.UNIT),
        changing(HttpMethod.POST, "/api/rounds/*/plans/*/actions/*", ACTING));
  }

  private static AccessRule changing(HttpMethod method, String path, Role... roles) {
    return new AccessRule(Set.of(method), path, Set.of(roles));
  }

  @Bean
  NavigationEntry roundsEntry() {
    return NavigationEntry.of(25, "/rounds", "rounds.title", READING);
  }
}
