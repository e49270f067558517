package org.plumbline.server.accounts;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Puts the rules of all modules into force; what none of them names is closed. */
public final class Access {

  private Access() {}

  public static void enforce(HttpSecurity http, List<AccessRules> modules) {
    http.authorizeHttpRequests(requests -> {
      for (AccessRules module : modules) {
        module.rules().forEach(rule -> apply(requests, rule));
      }
      requests.anyRequest().denyAll();
    });
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
