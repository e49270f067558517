package org.plumbline.server.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Fails as our own mistakes would; there in tests only. */
@Hidden
@RestController
class FailureProbe {

  static final String SECRET = "secret-of-the-house";

  @Configuration(proxyBeanMethods = false)
  static class Rules {
    @Bean
    AccessRules failureRules() {
      return AccessRules.of(
          AccessRule.everybody("/probe/failure"), AccessRule.everybody("/api/probe/failure"));
    }
  }

  @GetMapping({"/probe/failure", "/api/probe/failure"})
  String fail() {
    throw new IllegalStateException(SECRET);
  }
}
