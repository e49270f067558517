package org.plumbline.testkit.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A text file under {@code samples/} that holds a reviewed result. A result that differs fails the
 * test and names the first line; with {@code -Dplumbline.golden=write} it replaces the file
 * instead, and the difference is reviewed before it is committed.
 */
public final class Golden {

  private final Path file;

  private Golden(Path file) {
    this.file = file;
  }

  /** The golden file at that path from the root of the repository. */
  public static Golden at(String path) {
    return new Golden(sample(path));
  }

  /** A file of the repository, by its path from the root. */
  public static Path sample(String path) {
    return Path.of(System.getProperty("plumbline.root", "."), path);
  }

  /** The lines of a file of the repository. */
  public static List<String> linesOf(String path) {
    try {
      return Files.readAllLines(sample(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fails unless {@code actual} is what the file holds. */
  public void matches(String actual) {
    try {
      if ("write".equals(System.getProperty("plumbline.golden"))) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
        return;
      }
      String expected = Files.exists(file) ? Files.readString(file) : "";
      if (!expected.equals(actual)) {
        throw new AssertionError(difference(expected, actual));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String difference(String expected, String actual) {
    List<String> wanted = expected.lines().toList();
    List<String> found = actual.lines().toList();
    int line = 0;
    while (line < wanted.size()
        && line < found.size()
        && wanted.get(line).equals(found.get(line))) {
      line++;
    }
    return "%s differs at line %d%n  golden: %s%n  actual: %s%nIf the new result is right: -Dplumbline.golden=write"
        .formatted(file, line + 1, lineOf(wanted, line), lineOf(found, line));
  }

  private static String lineOf(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(no such line)";
  }
}
