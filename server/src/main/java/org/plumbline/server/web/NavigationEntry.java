package org.plumbline.server.web;

import java.util.Set;
import org.plumbline.server.accounts.Role;

/**
 * A place in the head of every page. Modules bring theirs as beans.
 *
 * @param order from left to right
 * @param text key of its words
 * @param roles who sees it
 */
public record NavigationEntry(int order, String path, String text, Set<Role> roles) {

  public NavigationEntry {
    roles = Set.copyOf(roles);
  }

  public static NavigationEntry of(int order, String path, String text, Role... roles) {
    return new NavigationEntry(order, path, text, Set.of(roles));
  }
}
