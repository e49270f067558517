package org.plumbline.cli.input;

import java.io.Closeable;
import java.io.IOException;
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

/** Zip files of documents, opened so that what is in them are paths like all others. */
final class Archives implements Closeable {

  /** Chinese systems wrote names in GB18030 before the format knew how to say UTF-8. */
  private static final List<String> NAME_CHARSETS = List.of("UTF-8", "GB18030");

  private final List<FileSystem> open = new ArrayList<>();

  static boolean isArchive(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** How a path is shown: {@code forms.zip!/2023/a.docx} inside an archive. */
  static String label(Path file) {
    return file.getFileSystem() == FileSystems.getDefault()
        ? file.toString()
        : file.getFileSystem() + "!" + file;
  }

  /**
   * What is in a zip file, by path; documents can be read until this is closed.
   *
   * @param allowed how many files it may hold
   * @throws TooManyDocuments if it holds more
   */
  Content documents(Path archive, long allowed, Predicate<Path> isDocument) throws IOException {
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

  /** How many files the directory lists, those of the same name each. */
  private static int listed(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1)) {
      return (int) zip.stream().filter(entry -> !entry.isDirectory()).count();
    }
  }

  /**
   * What a zip file holds.
   *
   * @param archives zip files inside it, which are not opened
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
  }
}
