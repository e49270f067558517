package org.plumbline.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of files, and of what decides a run. */
public final class Fingerprint {

  /** Of a file that cannot be read. */
  private static final String NONE = "-";

  private Fingerprint() {}

  /** Of a file's bytes. */
  public static String of(Path file) {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream stream = Files.newInputStream(file)) {
      for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        digest.update(buffer, 0, count);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException _) {
      return NONE;
    }
  }

  /** Of the names of a run's files, those that lead nowhere included. */
  public static String ofNames(InputFiles files) {
    MessageDigest digest = sha256();
    files.files().forEach(file -> update(digest, file.label()));
    files.failures().forEach(failure -> update(digest, failure.file() + failure.code()));
    String names = HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    return files.files().size() + " (" + names + ")";
  }

  /** Of what some files hold. */
  public static String ofFiles(List<Path> files) {
    MessageDigest digest = sha256();
    files.forEach(file -> update(digest, of(file)));
    return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
  }

  private static void update(MessageDigest digest, String name) {
    digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
