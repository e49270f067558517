package org.plumbline.server.approval;

import java.util.Set;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Where the pages of this module are, and for whom. */
@Configuration(proxyBeanMethods = false)
class ApprovalPaths {

  private static final Role[] ACTING = {Role.UNIT, Role.DEPARTMENT, Role.FINANCE};
  private static final Role[] READING = {Role.UNIT, Role.DEPARTMENT, Role.FINANCE, Role.AUDITOR};
  private static final Role[] REVIEWING = {Role.DEPARTMENT, Role.FINANCE};

  @Bean
  AccessRules approvalRules() {
    return AccessRules.of(
        AccessRule.reading("/tasks", ACTING),
        writing("/tasks/confirm", ACTING),
        writing("/tasks/decisions", ACTING),
        AccessRule.reading("/deadlines", READING),
        writing("/deadlines", Role.FINANCE),
        AccessRule.reading("/plans/*/approval", READING),
        writing("/plans/*/approval/actions", ACTING),
        writing("/plans/*/approval/notes", ACTING),
        AccessRule.reading("/plans/*/review-form", READING),
        AccessRule.reading("/plans/*/review-form/*", READING),
        writing("/plans/*/review-form", REVIEWING),
        AccessRule.reading("/api/plans/*/actions", READING),
        writing("/api/plans/*/actions", ACTING),
        AccessRule.reading("/api/plans/*/notes", READING),
        writing("/api/plans/*/notes", ACTING),
        AccessRule.reading("/api/plans/*/review-form", READING),
        changing(HttpMethod.PUT, "/api/plans/*/review-form", REVIEWING),
        writing("/api/plans/*/review-form/signature", REVIEWING),
        AccessRule.reading("/api/deadlines", READING),
        changing(HttpMethod.PUT, "/api/deadlines/*/*", Role.FINANCE),
        changing(HttpMethod.DELETE, "/api/deadlines/*/*", Role.FINANCE),
        AccessRule.reading("/api/tasks", ACTING),
        writing("/api/tasks/decisions", ACTING));
  }

  private static AccessRule writing(String path, Role... roles) {
    return changing(HttpMethod.POST, path, roles);
  }

  private static AccessRule changing(HttpMethod method, String path, Role... roles) {
    return new AccessRule(Set.of(method), path, Set.of(roles));
  }

  @Bean
  NavigationEntry tasksEntry() {
    return NavigationEntry.of(5, "/tasks", "approval.tasks.title", ACTING);
  }

  @Bean
  NavigationEntry deadlinesEntry() {
    return NavigationEntry.of(60, "/deadlines", "approval.deadlines.title", READING);
  }
}
