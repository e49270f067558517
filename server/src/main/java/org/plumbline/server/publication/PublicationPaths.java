package org.plumbline.server.publication;

import jakarta.servlet.http.HttpServletRequest;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.NavigationEntry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Where the pages of this module are, and for whom. */
@Configuration(proxyBeanMethods = false)
class PublicationPaths {

  @Bean
  AccessRules publicationRules() {
    return AccessRules.of(
        AccessRule.reading("/public"),
        AccessRule.reading("/public/**"),
        AccessRule.reading("/robots.txt"),
        AccessRule.of("/publication", Role.FINANCE),
        AccessRule.of("/publication/**", Role.FINANCE),
        AccessRule.reading("/api/publications", Role.FINANCE, Role.AUDITOR),
        AccessRule.of("/api/publications", Role.FINANCE),
        AccessRule.of("/api/publications/**", Role.FINANCE));
  }

  @Bean
  NavigationEntry publicationEntry() {
    return NavigationEntry.of(60, "/publication", "publication.title", Role.FINANCE);
  }

  /** Public pages are sent again only where they have changed. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> publicEtags() {
    FilterRegistrationBean<ShallowEtagHeaderFilter> registration =
        new FilterRegistrationBean<>(new PagesOnly());
    registration.addUrlPatterns("/public", "/public/*");
    return registration;
  }

  /** Leaves out files, which carry the hash they were published with. */
  private static final class PagesOnly extends ShallowEtagHeaderFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
      return request.getRequestURI().contains("/files/");
    }
  }
}
