package org.plumbline.server.accounts;

import java.util.List;

/** The rules of one module, in the order they are tried. */
public record AccessRules(List<AccessRule> rules) {

  public AccessRules {
    rules = List.copyOf(rules);
  }

  public static AccessRules of(AccessRule... rules) {
    return new AccessRules(List.of(rules));
  }
}
