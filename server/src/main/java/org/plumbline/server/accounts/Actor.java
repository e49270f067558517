package org.plumbline.server.accounts;

import java.util.Optional;
import org.plumbline.server.database.Scope;

/**
 * Somebody at work.
 *
 * @param organisation the organisation the role is held for; administrators have none
 */
public record Actor(long id, String login, String name, Role role, Optional<Long> organisation) {

  /** The part of the data the actor sees. */
  public Scope scope() {
    return organisation
        .map(id ->
            switch (role) {
              case UNIT -> new Scope.Unit(id);
              case DEPARTMENT -> new Scope.Department(id);
              case FINANCE, AUDITOR -> new Scope.Division(id);
              case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR ->
                  Scope.NOTHING;
            })
        .orElse(Scope.NOTHING);
  }
}
