package org.plumbline.server.accounts;

import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An actor as the security framework holds it. */
public record SignedIn(Actor actor, String passwordHash, boolean locked, boolean disabled)
    implements UserDetails {

  @Override
  public List<? extends GrantedAuthority> getAuthorities() {
    return List.of(new SimpleGrantedAuthority("ROLE_" + actor.role().name()));
  }

  @Override
  public String getPassword() {
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return actor.login();
  }

  @Override
  public boolean isAccountNonLocked() {
    return !locked;
  }

  @Override
  public boolean isEnabled() {
    return !disabled;
  }

  /** Sessions are counted by account, whatever else changes. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SignedIn signedIn && signedIn.actor.id() == actor.id();
  }

  @Override
  public int hashCode() {
    return Long.hashCode(actor.id());
  }

  /** Without the hash. */
  @Override
  public String toString() {
    return actor.login();
  }
}
