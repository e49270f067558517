package org.plumbline.regulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 内容摘要. A short hash of what decides a result, so that two reports can be told apart. */
public final class ContentHash {

  private static final int BYTES = 6;

  private final MessageDigest digest;

  private ContentHash(MessageDigest digest) {
    this.digest = digest;
  }

  public static ContentHash start() {
    try {
      return new ContentHash(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  public ContentHash add(String line) {
    digest.update((line + '\n').getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Twelve hexadecimal digits. */
  public String end() {
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }
}
