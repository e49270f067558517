package org.plumbline.server.tokens;

import java.time.Instant;
import java.util.Optional;

/** A token as its owner sees it; the secret itself was shown once. */
record Token(
    long id,
    String name,
    TokenScope scope,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> lastUsedAt,
    Optional<Instant> revokedAt) {

  /** Whether it is good at {@code now}. */
  public boolean isGood(Instant now) {
    return revokedAt.isEmpty() && expiresAt.isAfter(now);
  }
}
