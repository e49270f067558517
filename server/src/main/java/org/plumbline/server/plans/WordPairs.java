package org.plumbline.server.plans;

import java.util.List;
import java.util.stream.IntStream;

/**
 * 检索. The characters and pairs of neighbouring characters of texts, as numbers. Chinese is written
 * without blanks and most of its words have two characters, so a word is found by its pairs. The
 * function {@code word_pairs} of the database counts the same.
 */
public final class WordPairs {

  private static final int FIRST = 0x8000;
  private static final int SECOND = 0x10000;

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
            .flatMapToInt(word ->
                word.codePointCount(0, word.length()) == 1 ? all(word) : pairs(word))
            .distinct());
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

  private static IntStream all(String word) {
    return IntStream.concat(word.codePoints().map(WordPairs::first), pairs(word));
  }

  private static IntStream pairs(String word) {
    int[] characters = word.codePoints().toArray();
    return IntStream.range(1, characters.length)
        .map(i -> first(characters[i - 1]) | characters[i] % SECOND);
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
