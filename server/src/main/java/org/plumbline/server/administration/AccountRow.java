package org.plumbline.server.administration;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.server.accounts.Role;

/** An account as administrators see it. */
record AccountRow(
    long id,
    String login,
    String name,
    Optional<Role> role,
    Optional<Long> organisation,
    Optional<String> organisationName,
    AccountState state,
    Second second,
    Optional<Instant> lastSignedInAt) {

  /** The second step of the account, and who may vouch for its holder. */
  record Second(
      boolean on, boolean required, Optional<String> oidcSubject, Optional<String> oidcEmail) {}
}
