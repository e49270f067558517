package org.plumbline.server.profile;

import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody who is in may see and change themselves. */
@Configuration(proxyBeanMethods = false)
class ProfileConfiguration {

  @Bean
  AccessRules profileRules() {
    return AccessRules.of(
        AccessRule.signedIn("/profile"),
        AccessRule.signedIn("/profile/password"),
        AccessRule.signedIn("/profile/sessions/*"),
        AccessRule.signedIn("/profile/second-step"),
        AccessRule.signedIn("/profile/second-step/*"));
  }
}
