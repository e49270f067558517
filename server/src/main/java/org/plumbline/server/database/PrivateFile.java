package org.plumbline.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/** A file with random digits that only the one who runs the product can read. */
public final class PrivateFile {

  private PrivateFile() {}

  /**
   * What stands in {@code file}, which is made with {@code bytes} random bytes, in hexadecimal, if
   * it is not there.
   */
  public static String read(Path file, int bytes) throws IOException {
    if (!Files.exists(file)) {
      make(file, bytes);
    }
    return Files.readString(file).strip();
  }

  private static void make(Path file, int bytes) throws IOException {
    byte[] random = new byte[bytes];
    new SecureRandom().nextBytes(random);
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Files.deleteIfExists(unfinished);
    Files.createFile(
        unfinished,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.write(unfinished, List.of(HexFormat.of().formatHex(random)));
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
