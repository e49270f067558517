package org.plumbline.server.signin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what the database must be able to give back, so that whoever reads the database alone has
 * nothing (AES-256 in Galois/Counter Mode). A sealed text opens only for the account it was sealed
 * for.
 */
final class SecretSeal {

  static final int KEY_BYTES = 32;

  /** What every sealed text begins with; tells it from those of a later kind. */
  static final String MARK = "v1:";

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  /** With a key of so many bytes in hexadecimal. */
  SecretSeal(String key) {
    this.key = new SecretKeySpec(HexFormat.of().parseHex(key), "AES");
  }

  String seal(String secret, long account) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce, account)
              .doFinal(secret.getBytes(StandardCharsets.UTF_8));
      byte[] all = ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
      return MARK + Base64.getEncoder().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // every Java platform has this cipher
    }
  }

  /** Empty where it was sealed with another key, for another account, or changed since. */
  Optional<String> open(String sealed, long account) {
    try {
      byte[] all = Base64.getDecoder().decode(sealed.substring(MARK.length()));
      byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
      byte[] secret =
          cipher(Cipher.DECRYPT_MODE, nonce, account)
              .doFinal(Arrays.copyOfRange(all, NONCE_BYTES, all.length));
      return Optional.of(new String(secret, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce, long account) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(("account/" + account).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
