package org.plumbline.server.publication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.plumbline.server.audit.Sha256;

/** By what anybody can tell that a file is the published one: SHA-256, and SM3 (GB/T 32905). */
public record Hashes(String sha256, String sm3) {

  static Hashes of(String text) {
    Running running = new Running();
    running.add(text);
    return running.end();
  }

  /** The hashes of a text that comes in pieces. */
  static final class Running {

    private final MessageDigest sha256 = Sha256.digest();
    private final SM3Digest sm3 = new SM3Digest();

    void add(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      sha256.update(bytes);
      sm3.update(bytes, 0, bytes.length);
    }

    Hashes end() {
      byte[] result = new byte[sm3.getDigestSize()];
      sm3.doFinal(result, 0);
      return new Hashes(
          HexFormat.of().formatHex(sha256.digest()), HexFormat.of().formatHex(result));
    }
  }
}
