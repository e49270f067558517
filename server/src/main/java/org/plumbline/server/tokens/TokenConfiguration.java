package org.plumbline.server.tokens;

import java.util.List;
import org.plumbline.server.accounts.Access;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Accounts;
import org.plumbline.server.accounts.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Requests with a token: no session, so nothing a foreign page could ride on. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  @Bean
  AccessRules tokenRules() {
    return AccessRules.of(
        AccessRule.signedIn("/profile/tokens"),
        AccessRule.signedIn("/profile/tokens/**"),
        AccessRule.signedIn("/api/tokens"),
        AccessRule.signedIn("/api/tokens/*"));
  }

  @Bean
  @Order(Ordered.HIGHEST_PRECEDENCE)
  SecurityFilterChain programs(
      HttpSecurity http,
      List<AccessRules> modules,
      Tokens tokens,
      Accounts accounts,
      ProblemWriter problems)
      throws Exception {
    http.securityMatcher(
        request -> isOpenToPrograms(request.getRequestURI()) && TokenFilter.isCarried(request));
    Access.enforce(http, modules);
    http.csrf(CsrfConfigurer::disable);
    http.sessionManagement(
        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    http.addFilterBefore(new TokenFilter(tokens, accounts, problems), AuthorizationFilter.class);
    http.exceptionHandling(handling ->
        handling.accessDeniedHandler((request, response, _) ->
            problems.write(request, response, HttpStatus.FORBIDDEN, "problem.forbidden")));
    return http.build();
  }

  private static boolean isOpenToPrograms(String path) {
    return path.startsWith("/api/") || path.startsWith("/v3/api-docs");
  }
}
