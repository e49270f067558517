package org.plumbline.server.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file of documents, taken apart as it arrives and never written out. */
final class UploadedZip {

  /** Chinese systems wrote names in GB18030 before the format knew how to say UTF-8. */
  private static final List<Charset> NAMES =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private UploadedZip() {}

  /** Where the files of an archive go. */
  interface Sink {

    void file(String name, byte[] bytes);

    /** One that was not unpacked; without a name, the archive itself. */
    void refused(Optional<String> name, long size, ImportFile.Reason reason);
  }

  /** By its name, since documents of Office are zip files too. */
  static boolean isOne(Upload upload) {
    return upload.name().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  static void unpack(Upload upload, Sink sink) throws IOException {
    Path copy = Files.createTempFile("plumbline-upload-", ".zip");
    try {
      try (InputStream content = upload.content().getInputStream()) {
        Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      try (ZipFile zip = open(copy)) {
        unpack(zip, upload.size(), sink);
      } catch (ZipException | IllegalArgumentException _) {
        sink.refused(Optional.empty(), upload.size(), IntakeLimits.brokenZip());
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static ZipFile open(Path copy) throws IOException {
    IOException failure = new ZipException("no names");
    for (Charset charset : NAMES) {
      try {
        return new ZipFile(copy.toFile(), charset);
      } catch (ZipException e) {
        failure = e;
      }
    }
    throw failure;
  }

  private static void unpack(ZipFile zip, long size, Sink sink) {
    long room = IntakeLimits.ZIP_BYTES;
    int files = 0;
    Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
    while (entries.hasNext()) {
      ZipEntry entry = entries.next();
      if (entry.isDirectory() || FileNames.isDropping(entry.getName())) {
        continue;
      }
      files++;
      if (files > IntakeLimits.ZIP_FILES || room <= 0) {
        sink.refused(Optional.empty(), size, IntakeLimits.tooMuchInZip());
        return;
      }
      room -= take(zip, entry, sink);
    }
    if (files == 0) {
      sink.refused(Optional.empty(), size, IntakeLimits.emptyZip());
    }
  }

  /** How many bytes the entry became; what its directory says of that is not believed. */
  private static long take(ZipFile zip, ZipEntry entry, Sink sink) {
    Optional<String> name = Optional.of(entry.getName());
    long packed = entry.getCompressedSize();
    try (InputStream content = zip.getInputStream(entry)) {
      byte[] bytes = content.readNBytes((int) IntakeLimits.FILE_BYTES + 1);
      if (IntakeLimits.isBomb(packed, bytes.length)) {
        sink.refused(name, packed, IntakeLimits.bomb());
      } else if (bytes.length > IntakeLimits.FILE_BYTES) {
        sink.refused(name, bytes.length, IntakeLimits.tooLarge(bytes.length));
      } else {
        sink.file(entry.getName(), bytes);
      }
      return bytes.length;
    } catch (IOException _) {
      sink.refused(name, packed, IntakeLimits.brokenZip());
      return 0;
    }
  }
}
