package org.plumbline.server.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that many people choose, and words with figures or signs around them. */
final class CommonPasswords {

  private static final String LIST = "/accounts/common-passwords.txt";

  /** Shorter words occur within good passwords by chance. */
  private static final int SHORTEST_WORD = 4;

  private final Set<String> words;

  private CommonPasswords(Set<String> words) {
    this.words = words;
  }

  static CommonPasswords bundled() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST)),
                StandardCharsets.UTF_8))) {
      return new CommonPasswords(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean hold(String password) {
    String plain = password.toLowerCase(Locale.ROOT);
    String word = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    return words.contains(plain)
        || word.length() >= SHORTEST_WORD && words.contains(word)
        || isWordTwice(word);
  }

  private boolean isWordTwice(String word) {
    String half = word.substring(0, word.length() / 2);
    return word.equals(half + half) && words.contains(half);
  }
}
