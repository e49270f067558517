package org.plumbline.server.accounts;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
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
        AccessRule.signedIn("/"));
  }

  @Bean
  PasswordEncoder passwords() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  SecurityFilterChain pages(HttpSecurity http, List<AccessRules> modules) throws Exception {
    http.authorizeHttpRequests(requests -> {
      for (AccessRules module : modules) {
        module.rules().forEach(rule -> apply(requests, rule));
      }
      requests.anyRequest().denyAll();
    });
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
    return http.build();
  }

  private static void apply(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      AccessRule rule) {
    if (rule.methods().isEmpty()) {
      grant(requests.requestMatchers(rule.path()), rule);
    }
    for (HttpMethod method : rule.methods()) {
      grant(requests.requestMatchers(method, rule.path()), rule);
    }
  }

  private static void grant(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl url, AccessRule rule) {
    if (rule.roles().isEmpty()) {
      url.permitAll();
    } else {
      url.hasAnyRole(rule.roles().stream().map(Role::name).toArray(String[]::new));
    }
  }
}
