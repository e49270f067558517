package org.plumbline.server.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/** 动态口令. Codes that change with the time (RFC 6238), as authenticator apps show them. */
final class Totp {

  /** What every authenticator app takes without being told. */
  static final String COMMON_ALGORITHM = "HmacSHA1";

  static final int COMMON_DIGITS = 6;

  private static final int STEP_SECONDS = 30;
  private static final int SECRET_BYTES = 20;

  /** Clocks may differ by so many steps either way. */
  private static final int DRIFT = 1;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Totp() {}

  /** A new secret, in the letters of Base 32. */
  static String newSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bytes);
    return Base32.toBase32String(bytes);
  }

  static long step(Instant time) {
    return Math.floorDiv(time.getEpochSecond(), STEP_SECONDS);
  }

  /** The step near {@code now} to which {@code code} belongs; empty where to none. */
  static OptionalLong findStep(String secret, String code, Instant now) {
    byte[] key = Base32.decode(secret);
    byte[] given = code.getBytes(StandardCharsets.UTF_8);
    OptionalLong found = OptionalLong.empty();
    for (long step = step(now) - DRIFT; step <= step(now) + DRIFT; step++) {
      byte[] right =
          code(key, step, COMMON_ALGORITHM, COMMON_DIGITS).getBytes(StandardCharsets.UTF_8);
      if (MessageDigest.isEqual(right, given)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** The code of {@code step}: RFC 4226, section 5.3. */
  static String code(byte[] key, long step, String algorithm, int digits) {
    byte[] hash = hash(key, step, algorithm);
    int offset = hash[hash.length - 1] & 0x0F;
    int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
    String figures = "0".repeat(digits) + number;
    return figures.substring(figures.length() - digits);
  }

  private static byte[] hash(byte[] key, long step, String algorithm) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key, algorithm));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java platform has these algorithms
    }
  }
}
