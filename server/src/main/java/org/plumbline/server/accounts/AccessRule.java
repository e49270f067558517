package org.plumbline.server.accounts;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * What a path may be opened by. Each module states the rules of its own paths; a path without one
 * is closed to everybody.
 *
 * @param methods to which it holds; none means all
 * @param roles empty means everybody, signed in or not
 */
public record AccessRule(Set<HttpMethod> methods, String path, Set<Role> roles) {

  public AccessRule {
    methods = Set.copyOf(methods);
    roles = Set.copyOf(roles);
  }

  public static AccessRule everybody(String path) {
    return new AccessRule(Set.of(), path, Set.of());
  }

  public static AccessRule signedIn(String path) {
    return new AccessRule(Set.of(), path, EnumSet.allOf(Role.class));
  }

  public static AccessRule of(String path, Role... roles) {
    return new AccessRule(Set.of(), path, Set.of(roles));
  }

  /** Reading only. */
  public static AccessRule reading(String path, Role... roles) {
    return new AccessRule(Set.of(HttpMethod.GET, HttpMethod.HEAD), path, Set.of(roles));
  }
}
