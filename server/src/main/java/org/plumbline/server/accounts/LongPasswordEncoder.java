package org.plumbline.server.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Bcrypt for passwords of any length. Bcrypt itself looks at 72 bytes only, which is 24 Chinese
 * characters; a keyed digest of the password is taken first, so that every character counts.
 */
final class LongPasswordEncoder implements PasswordEncoder {

  private static final String ALGORITHM = "HmacSHA256";
  private static final SecretKeySpec KEY =
      new SecretKeySpec("plumbline password".getBytes(StandardCharsets.US_ASCII), ALGORITHM);

  private final PasswordEncoder bcrypt = new BCryptPasswordEncoder();

  @Override
  public @Nullable String encode(@Nullable CharSequence password) {
    return password == null ? null : bcrypt.encode(digest(password));
  }

  @Override
  public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
    return password != null && hash != null && bcrypt.matches(digest(password), hash);
  }

  private static String digest(CharSequence password) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(KEY);
      byte[] bytes = password.toString().getBytes(StandardCharsets.UTF_8);
      return Base64.getEncoder().encodeToString(mac.doFinal(bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java platform has this algorithm
    }
  }
}
