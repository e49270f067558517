package org.plumbline.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.plumbline.cli.input.PathMessages;

/** A file of results: it is there as a whole, or as it was before. */
final class OutputFile {

  private OutputFile() {}

  /** Says before a long run, and not after it, that its results have no place. */
  static void checkPlace(Path file) throws UnusableInputException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw unwritable(file, new NoSuchFileException(folder.toString()));
    }
  }

  static void write(Path file, Consumer<Writer> page) throws UnusableInputException {
    writeBytes(
        file,
        out -> {
          Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          page.accept(text);
          text.flush();
        });
  }

  /** Fills a stream with a page. */
  @FunctionalInterface
  interface Bytes {
    void writeTo(OutputStream out) throws IOException;
  }

  static void writeBytes(Path file, Bytes page) throws UnusableInputException {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        writeDirectly(file, page); // a device or a pipe
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file;
      Path part = target.resolveSibling(target.getFileName() + ".part");
      try {
        writeDirectly(part, page);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw unwritable(file, e);
    } catch (UncheckedIOException e) {
      throw unwritable(file, new IOException(e.getMessage(), e));
    }
  }

  private static void writeDirectly(Path file, Bytes page) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      page.writeTo(out);
    }
  }

  private static UnusableInputException unwritable(Path file, IOException cause) {
    return new UnusableInputException(PathMessages.unwritable(file, cause));
  }
}
