package org.plumbline.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the repository, for tests that hold code and documents together. */
final class Checkout {

  private static final Path ROOT = Path.of(System.getProperty("plumbline.root", ".."));

  private Checkout() {}

  static String text(String file) {
    try {
      return Files.readString(ROOT.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The table of ARCHITECTURE.md: each module and those it may depend on. */
  static Map<String, Set<String>> dependencyTable() {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    List<String> rows =
        text("ARCHITECTURE.md")
            .lines()
            .dropWhile(line -> !line.startsWith("| module | may depend on |"))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    for (String row : rows) {
      String[] cells = row.split("\\|", -1);
      table.put(cells[1].strip(), words(cells[2]));
    }
    return table;
  }

  /** The Java sources below a folder of the repository. */
  static List<Path> sources(String folder) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> words(String list) {
    return Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
