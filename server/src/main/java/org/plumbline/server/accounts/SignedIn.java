package org.plumbline.server.accounts;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * An actor as the security framework holds it.
 *
 * @param pending what must still be done; until then the actor may nothing
 */
public record SignedIn(Actor actor, List<Step> pending) implements AuthenticatedPrincipal {

  public SignedIn {
    pending = List.copyOf(pending);
  }

  public static SignedIn fully(Actor actor) {
    return new SignedIn(actor, List.of());
  }

  /** The next step; empty for somebody who is in. */
  public Optional<Step> next() {
    return pending.stream().findFirst();
  }

  public SignedIn without(Step done) {
    return new SignedIn(actor, pending.stream().filter(step -> step != done).toList());
  }

  /** The role, once nothing is pending. */
  public List<GrantedAuthority> authorities() {
    return pending.isEmpty()
        ? List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name()))
        : List.of();
  }

  @Override
  public String getName() {
    return actor.login();
  }

  @Override
  public String toString() {
    return actor.login();
  }
}
