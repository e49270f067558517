package org.plumbline.regulation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** 词表. Words that a rule looks for; made to be asked millions of times. */
public final class WordList {

  /** Up to so many words, to look for each is faster than to look at each character. */
  private static final int FEW = 3;

  private static final int BUCKETS = 256;
  private static final String[] NONE = {};

  private final Set<String> set;
  private final String[] words;

  /** The words by their first character, as far as {@link #BUCKETS} tells them apart. */
  private final String[][] byFirst = new String[BUCKETS][];

  private final String firstCharacters;
  private final String lastCharacters;

  private WordList(Set<String> set) {
    this.set = set;
    this.words = set.toArray(String[]::new);
    Arrays.fill(byFirst, NONE);
    for (String word : words) {
      int bucket = bucketOf(word.charAt(0));
      String[] more = Arrays.copyOf(byFirst[bucket], byFirst[bucket].length + 1);
      more[more.length - 1] = word;
      byFirst[bucket] = more;
    }
    this.firstCharacters =
        set.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining());
    this.lastCharacters =
        set.stream()
            .map(word -> word.substring(word.length() - 1))
            .distinct()
            .collect(Collectors.joining());
  }

  public static WordList of(List<String> words) {
    return new WordList(new LinkedHashSet<>(words));
  }

  /** The words, in their order. */
  public List<String> words() {
    return List.of(words);
  }

  /** The first of the words that stands in {@code text}. */
  public Optional<String> findIn(String text) {
    for (String word : words) {
      if (text.contains(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code text} is one of the words. */
  public boolean includes(String text) {
    return set.contains(text);
  }

  /** Whether {@code text} begins with one of the words. */
  public boolean startOf(String text) {
    if (text.isEmpty() || firstCharacters.indexOf(text.charAt(0)) < 0) {
      return false;
    }
    for (String word : words) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code text} ends in one of the words. */
  public boolean endOf(String text) {
    if (text.isEmpty() || lastCharacters.indexOf(text.charAt(text.length() - 1)) < 0) {
      return false;
    }
    for (String word : words) {
      if (text.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the words stands in {@code text}. */
  public boolean foundIn(String text) {
    if (words.length <= FEW) {
      for (String word : words) {
        if (text.contains(word)) {
          return true;
        }
      }
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      for (String word : byFirst[bucketOf(text.charAt(at))]) {
        if (text.startsWith(word, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Hands on the words that stand in {@code text}, each as often as it stands there. */
  public void forEachIn(String text, Consumer<String> consumer) {
    for (int at = 0; at < text.length(); at++) {
      for (String word : byFirst[bucketOf(text.charAt(at))]) {
        if (text.startsWith(word, at)) {
          consumer.accept(word);
        }
      }
    }
  }

  /** The length of the longest word that stands in {@code text} at {@code from}; 0 for none. */
  public int lengthAt(String text, int from) {
    if (from >= text.length()) {
      return 0;
    }
    int longest = 0;
    for (String word : byFirst[bucketOf(text.charAt(from))]) {
      if (word.length() > longest && text.startsWith(word, from)) {
        longest = word.length();
      }
    }
    return longest;
  }

  private static int bucketOf(char first) {
    return (first ^ (first >>> 8)) & (BUCKETS - 1);
  }

  /** The length of the longest word that {@code text} ends with; 0 for none. */
  public int lengthAtEnd(String text) {
    int longest = 0;
    for (String word : words) {
      if (word.length() > longest && text.endsWith(word)) {
        longest = word.length();
      }
    }
    return longest;
  }
}
