package org.plumbline.cli.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;

/** Zip files of documents, opened so that what is in them are paths like all others. */
final class Archives implements Closeable {

  /** Chinese systems wrote names in GB18030 before the format knew how to say UTF-8. */
  private static final List<String> NAME_CHARSETS = List.of("UTF-8", "GB18030");

  /** Below this size a high ratio is no danger. */
  private static final long RATIO_COUNTS_FROM = 1L << 20;

  private final ReadingLimits limits;
  private final List<FileSystem> open = new ArrayList<>();
  private final List<Path> unpacked = new ArrayList<>();
  private long unpackedBytes;

  Archives(ReadingLimits limits) {
    this.limits = limits;
  }

  /** The limits of archives inside archives count from here. */
  void beginOuter() {
    unpackedBytes = 0;
  }

  static boolean isArchive(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /**
   * What is in a zip file, by path; documents can be read until this is closed.
   *
   * @param allowed how many files it may hold
   * @throws TooManyDocuments if it holds more
   */
  Content content(Path archive, long allowed, Predicate<Path> isDocument) throws IOException {
    FileSystem system = open(archive);
    open.add(system);
    try (Stream<Path> entries = Files.walk(system.getPath("/"))) {
      List<Path> files = entries.filter(Files::isRegularFile).limit(allowed + 1).toList();
      if (files.size() > allowed) {
        throw new TooManyDocuments();
      }
      List<Path> printed =
          files.stream().filter(entry -> !entry.startsWith("/__MACOSX")).sorted().toList();
      return new Content(
          printed.stream().filter(isDocument).toList(),
          printed.stream().filter(Archives::isArchive).toList(),
          listed(archive) - files.size());
    }
  }

  /**
   * A copy of a zip file that stands inside another, so that it can be opened; it goes when this is
   * closed.
   *
   * @throws UnreadableDocumentException if it passes a limit
   */
  Path unpack(InputFile inner) throws IOException, UnreadableDocumentException {
    Path copy = Files.createTempFile("plumbline", ".zip");
    unpacked.add(copy);
    long packed = packedSize(inner.path());
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    try (InputStream in = Files.newInputStream(inner.path());
        OutputStream out = Files.newOutputStream(copy)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        bytes += count;
        unpackedBytes += count;
        check(inner, bytes, packed);
        out.write(buffer, 0, count);
      }
    }
    return copy;
  }

  private void check(InputFile inner, long bytes, long packed) throws UnreadableDocumentException {
    if (bytes > limits.fileBytes()) {
      throw refusal("file_too_large", inner, ReadingLimit.FILE_BYTES);
    }
    if (bytes > RATIO_COUNTS_FROM && bytes > packed * limits.inflateRatio()) {
      throw refusal("zip_bomb", inner, ReadingLimit.INFLATE_RATIO);
    }
    if (unpackedBytes > limits.totalBytes()) {
      throw refusal("archive_too_large", inner, ReadingLimit.TOTAL_BYTES);
    }
  }

  private UnreadableDocumentException refusal(String code, InputFile inner, ReadingLimit limit) {
    return Unreadable.limit(code, inner.name(), limit, limits.value(limit));
  }

  private static long packedSize(Path entry) throws IOException {
    Object size = Files.readAttributes(entry, "zip:compressedSize").get("compressedSize");
    return size instanceof Long bytes ? bytes : 0;
  }

  /** How many files the directory lists, those of the same name each. */
  private static int listed(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1)) {
      return (int) zip.stream().filter(entry -> !entry.isDirectory()).count();
    }
  }

  /**
   * What a zip file holds.
   *
   * @param archives zip files inside it
   * @param hidden how many files stand behind another of the same name
   */
  record Content(List<Path> documents, List<Path> archives, int hidden) {

    Content {
      documents = List.copyOf(documents);
      archives = List.copyOf(archives);
    }
  }

  /** A zip file beyond the limit. */
  static final class TooManyDocuments extends IOException {

    private static final long serialVersionUID = 1L;
  }

  private static FileSystem open(Path archive) throws IOException {
    IOException failure = new IOException("no charset for names");
    for (String charset : NAME_CHARSETS) {
      try {
        Map<String, String> settings = Map.of("encoding", Charset.forName(charset).name());
        return FileSystems.newFileSystem(archive, settings);
      } catch (IOException e) {
        failure = e;
      } catch (RuntimeException e) {
        // the zip file system reports names it cannot decode, and broken directories, this way
        failure = new IOException(String.valueOf(e.getMessage()), e);
      }
    }
    throw failure;
  }

  @Override
  public void close() throws IOException {
    for (FileSystem system : open) {
      system.close();
    }
    for (Path copy : unpacked) {
      Files.deleteIfExists(copy);
    }
  }
}
