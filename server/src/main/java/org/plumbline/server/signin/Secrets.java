package org.plumbline.server.signin;

import java.security.SecureRandom;
import java.util.Base64;
import org.plumbline.server.audit.Sha256;

/**
 * Long random words for links and tokens. They cannot be guessed, so a plain digest is enough to
 * keep: who reads the database cannot use it.
 */
public final class Secrets {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secrets() {}

  public static String next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What the database keeps of it. */
  public static String digest(String secret) {
    return Sha256.hex(secret);
  }
}
