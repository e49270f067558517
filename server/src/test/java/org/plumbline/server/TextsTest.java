package org.plumbline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on a page stands in a bundle, in both languages. */
class TextsTest {

  private static final Path RESOURCES =
      Path.of(System.getProperty("plumbline.root"), "server/src/main/resources");
  private static final Pattern KEY = Pattern.compile("#\\{([a-z0-9.-]+)");
  private static final Pattern WORDS = Pattern.compile(">[^<>]*[\\p{IsHan}]|>\\s*[A-Za-z]{2,}");

  @Test
  void areTheSameInBothLanguages() throws IOException {
    assertThat(keys("")).isEqualTo(keys("_en"));
  }

  @Test
  void standInBundlesAlone() throws IOException {
    for (Path template : templates()) {
      String page = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
      assertThat(WORDS.matcher(page).results().map(found -> found.group()).toList())
          .as(template.toString())
          .isEmpty();
    }
  }

  @Test
  void areThereForEveryKeyOfAPage() throws IOException {
    Set<String> known = keys("");
    for (Path template : templates()) {
      Matcher used = KEY.matcher(Files.readString(template));
      assertThat(used.results().map(found -> found.group(1)).toList())
          .as(template.toString())
          .isSubsetOf(known);
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Set<String> keys(String language) throws IOException {
    Set<String> keys = new TreeSet<>();
    String pattern = "[a-z]+" + language + "\\.properties";
    try (Stream<Path> files = Files.list(RESOURCES.resolve("texts"))) {
      for (Path file :
          files.filter(file -> file.getFileName().toString().matches(pattern)).toList()) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          texts.load(reader);
        }
        keys.addAll(texts.keySet().stream().map(Object::toString).collect(Collectors.toSet()));
      }
    }
    return keys;
  }
}
