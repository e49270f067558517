package org.plumbline.server.running;

import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health is open to whoever watches the machine; figures are for the one who looks after it. */
@Configuration(proxyBeanMethods = false)
class WatchingRules {

  @Bean
  AccessRules watching() {
    return AccessRules.of(
        AccessRule.reading("/actuator/health"),
        AccessRule.reading("/actuator/prometheus", Role.SYSTEM_ADMINISTRATOR));
  }
}
