package org.plumbline.server.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.plumbline.model.text.Bilingual;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL that come with the product, unpacked once beside the data. */
final class PostgresPrograms {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private PostgresPrograms() {}

  /** The folder that holds {@code bin/}; unpacked under another name first, so never by half. */
  static Path unpackedIn(Path data) throws IOException, DatabaseUnavailableException {
    Path programs = data.resolve("postgres");
    if (Files.isDirectory(programs)) {
      return programs;
    }
    Path unfinished = data.resolve("postgres.unfinished");
    delete(unfinished);
    try (InputStream packed = PostgresPrograms.class.getResourceAsStream(ARCHIVE)) {
      if (packed == null || !fitsThisMachine()) {
        throw new DatabaseUnavailableException(noPrograms());
      }
      unpack(packed, unfinished);
    }
    Files.move(unfinished, programs, StandardCopyOption.ATOMIC_MOVE);
    return programs;
  }

  private static boolean fitsThisMachine() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    return system.contains("linux") && (processor.equals("amd64") || processor.equals("x86_64"));
  }

  private static Bilingual noPrograms() {
    return Bilingual.of(
        "内置数据库只支持 x86-64 的 Linux。请安装 PostgreSQL 15 或更高版本，并用 --database-url 指定",
        "The database that comes along runs on Linux on x86-64 only. Install PostgreSQL 15 or later"
            + " and name it with --database-url");
  }

  private static void unpack(InputStream packed, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        place(entry, tar, folder.resolve(entry.getName()).normalize());
      }
    }
  }

  private static void place(TarArchiveEntry entry, InputStream content, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, file);
    boolean executable = (entry.getMode() & 0111) != 0;
    Files.setPosixFilePermissions(
        file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> content = Files.walk(folder)) {
      for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
