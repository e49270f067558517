package org.plumbline.server.plans;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 检索. The characters of texts, and two and three neighbouring ones, as numbers. Chinese is written
 * without blanks and most of its words have two characters, so a word is found by its neighbours; a
 * code, of few different characters, by four at a time. The function {@code word_pairs} of the
 * database counts the same.
 */
public final class WordPairs {

  private static final int FIRST = 0x8000;
  private static final int SECOND = 0x10000;
  private static final int TWO = 2;
  private static final int THREE = 3;
  private static final int FOUR = 4;
  private static final int ASCII = 128;
  private static final int TELLING = 8;

  private WordPairs() {}

  /** All of them, each once, as PostgreSQL writes an array of numbers. */
  public static String of(List<String> texts) {
    int[] numbers =
        texts.stream()
            .flatMap(text -> words(text).stream())
            .flatMapToInt(WordPairs::all)
            .distinct()
            .sorted()
            .toArray();
    return array(IntStream.of(numbers));
  }

  /** Those a plan must have in which every one of {@code words} stands. */
  public static String needed(List<String> words) {
    return array(
        words.stream()
            .flatMap(word -> words(word).stream())
            .flatMapToInt(word -> fewest(word.codePoints().toArray()))
            .distinct());
  }

  /**
   * Few of {@link #needed}, but enough to look up by: those of the ends of the words, the last one
   * first. Codes begin alike, and numbers that all plans have cost an index most.
   */
  public static String telling(List<String> words) {
    List<String> all = words.stream().flatMap(word -> words(word).stream()).toList();
    int each = Math.max(TWO, TELLING / Math.max(1, all.size()));
    return array(
        all.stream()
            .flatMapToInt(word ->
                fewest(word.codePoints().toArray()).boxed().toList().reversed().stream()
                    .mapToInt(Integer::intValue)
                    .limit(each))
            .distinct());
  }

  /** The most telling numbers of a word, and no more of them than say everything. */
  private static IntStream fewest(int[] word) {
    return switch (word.length) {
      case 1 -> grams(word, 1);
      case TWO -> grams(word, TWO);
      default ->
          IntStream.concat(
              fours(word), threes(word).filter(at -> !inFour(word, at)).map(at -> three(word, at)));
    };
  }

  /** What stands between white space, capitals as small letters. */
  static List<String> words(String text) {
    return List.of(text.strip().split("\\s+")).stream()
        .filter(word -> !word.isEmpty())
        .map(WordPairs::folded)
        .toList();
  }

  private static String folded(String word) {
    return word.chars().allMatch(c -> c < 'A' || c > 'Z')
        ? word
        : word.codePoints()
            .map(c -> c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static IntStream all(String text) {
    int[] word = text.codePoints().toArray();
    return IntStream.of(1, TWO)
        .mapToObj(length -> grams(word, length))
        .reduce(
            IntStream.concat(threes(word).map(at -> three(word, at)), fours(word)),
            IntStream::concat);
  }

  private static IntStream grams(int[] word, int length) {
    return IntStream.rangeClosed(0, word.length - length)
        .map(at -> first(word[at]) | (length == 1 ? 0 : word[at + 1] % SECOND));
  }

  private static IntStream threes(int[] word) {
    return IntStream.rangeClosed(0, word.length - THREE);
  }

  private static int three(int[] word, int at) {
    return number((word[at] * 1_000_003L + word[at + 1]) * 1_000_003L + word[at + 2]);
  }

  private static IntStream fours(int[] word) {
    return IntStream.rangeClosed(0, word.length - FOUR)
        .filter(at -> isFour(word, at))
        .map(at ->
            number(
                (((word[at] * 131L + word[at + 1]) * 131L + word[at + 2]) * 131L + word[at + 3])
                    * 7L));
  }

  /** Whether four characters of ASCII begin there. */
  private static boolean isFour(int[] word, int at) {
    return at >= 0
        && at + FOUR <= word.length
        && IntStream.range(at, at + FOUR).allMatch(each -> word[each] < ASCII);
  }

  /** Whether the three that begin there are among four that are asked for anyway. */
  private static boolean inFour(int[] word, int at) {
    return isFour(word, at) || isFour(word, at - 1);
  }

  /** Below those of single characters and pairs, which are never negative. */
  private static int number(long hash) {
    return (int) (-1 - hash % Integer.MAX_VALUE);
  }

  private static int first(int character) {
    return (character % FIRST) << Short.SIZE;
  }

  private static String array(IntStream numbers) {
    StringBuilder array = new StringBuilder("{");
    numbers.forEach(number -> array.append(array.length() == 1 ? "" : ",").append(number));
    return array.append('}').toString();
  }
}
