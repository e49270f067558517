package org.plumbline.server.tokens;

import java.util.Locale;
import java.util.Set;

/** What a token may do of what its owner may do. */
enum TokenScope {
  READ,
  WRITE;

  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static TokenScope ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  boolean allows(String method) {
    return this == WRITE || READING.contains(method);
  }

  /** Key of its words. */
  public String text() {
    return "tokens.scope." + code();
  }
}
