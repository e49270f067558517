package org.plumbline.server.accounts;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open what, and how browsers are told to behave. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  /** Nothing from elsewhere, and no script or style but in files of our own. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self';"
          + " frame-ancestors 'self'; base-uri 'none'";

  @Bean
  AccessRules ownRules() {
    return AccessRules.of(
        AccessRule.everybody("/assets/**"),
        AccessRule.everybody("/sign-in"),
        AccessRule.everybody("/error"),
        AccessRule.signedIn("/v3/api-docs"),
        AccessRule.signedIn("/v3/api-docs/**"),
        AccessRule.signedIn("/v3/api-docs.yaml"),
        AccessRule.signedIn("/"));
  }

  @Bean
  PasswordEncoder passwordEncoder() {
    return new DelegatingPasswordEncoder(
        "bcrypt-hmac", Map.of("bcrypt-hmac", new LongPasswordEncoder()));
  }

  /**
   * PostgreSQL keeps no NUL in a text, so none gets in; other odd characters are somebody's name.
   */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterNames(name -> name.indexOf(0) < 0);
    firewall.setAllowedParameterValues(value -> value.indexOf(0) < 0);
    return firewall;
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  SecurityFilterChain pages(HttpSecurity http, List<AccessRules> modules, List<SecurityPart> parts)
      throws Exception {
    Access.enforce(http, modules);
    http.formLogin(form ->
        form.loginPage("/sign-in")
            .usernameParameter("login")
            .defaultSuccessUrl("/", false)
            .failureUrl("/sign-in?refused"));
    http.logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?left"));
    http.headers(headers ->
        headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
            .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin));
    for (SecurityPart part : parts) {
      part.add(http);
    }
    return http.build();
  }
}
