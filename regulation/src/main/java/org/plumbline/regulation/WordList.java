package org.plumbline.regulation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** 词表. Words that a rule looks for; made to be asked millions of times. */
public final class WordList {

  /** Up to so many words, to look for each is faster than to look at each character. */
  private static final int FEW = 3;

  private static final int BUCKETS = 256;
  private static final String[] NONE = {};

  private final Set<String> set;
  private final String[] words;

  /** The words by their first and by their last character, as far as buckets tell these apart. */
  private final String[][] byFirst;

  private final String[][] byLast;

  /** A bit for each bucket of {@code byFirst} that holds a word: most characters open none. */
  private final long[] opening;

  private WordList(Set<String> set) {
    this.set = set;
    this.words = set.toArray(String[]::new);
    this.byFirst = inBuckets(words, word -> word.charAt(0));
    this.byLast = inBuckets(words, word -> word.charAt(word.length() - 1));
    this.opening = filled(byFirst);
  }

  private static String[][] inBuckets(String[] words, ToIntFunction<String> character) {
    String[][] buckets = new String[BUCKETS][];
    Arrays.fill(buckets, NONE);
    for (String word : words) {
      int bucket = bucketOf((char) character.applyAsInt(word));
      String[] more = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
      more[more.length - 1] = word;
      buckets[bucket] = more;
    }
    return buckets;
  }

  private static long[] filled(String[][] buckets) {
    long[] bits = new long[BUCKETS / Long.SIZE];
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      if (buckets[bucket].length > 0) {
        bits[bucket / Long.SIZE] |= 1L << bucket;
      }
    }
    return bits;
  }

  /** Whether a word may begin with the character. */
  private boolean mayOpen(char first) {
    int bucket = bucketOf(first);
    return (opening[bucket / Long.SIZE] >>> bucket & 1) != 0;
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
    return !text.isEmpty() && isOneAt(byFirst[bucketOf(text.charAt(0))], text, 0);
  }

  /** Whether {@code text} ends in one of the words. */
  public boolean endOf(String text) {
    for (String word : endingLike(text)) {
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
      char first = text.charAt(at);
      if (mayOpen(first) && isOneAt(byFirst[bucketOf(first)], text, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneAt(String[] words, String text, int at) {
    for (String word : words) {
      if (text.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  /** The words that may be the end of {@code text} by its last character. */
  private String[] endingLike(String text) {
    return text.isEmpty() ? NONE : byLast[bucketOf(text.charAt(text.length() - 1))];
  }

  /** Hands on the words that stand in {@code text}, each as often as it stands there. */
  public void forEachIn(String text, Consumer<String> consumer) {
    for (int at = 0; at < text.length(); at++) {
      if (mayOpen(text.charAt(at))) {
        for (String word : byFirst[bucketOf(text.charAt(at))]) {
          if (text.startsWith(word, at)) {
            consumer.accept(word);
          }
        }
      }
    }
  }

  /** The length of the longest word that stands in {@code text} at {@code from}; 0 for none. */
  public int lengthAt(String text, int from) {
    if (from >= text.length() || !mayOpen(text.charAt(from))) {
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
    for (String word : endingLike(text)) {
      if (word.length() > longest && text.endsWith(word)) {
        longest = word.length();
      }
    }
    return longest;
  }
}
