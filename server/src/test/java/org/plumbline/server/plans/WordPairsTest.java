package org.plumbline.server.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordPairsTest {

  private static final String CODE = "37020022P880028103131";

  @Test
  void findsEveryPartOfAText() {
    String text = "老旧小区𠮷改造Ⅱ期" + CODE;
    int[] letters = text.codePoints().toArray();
    for (int from = 0; from < letters.length; from++) {
      for (int to = from + 1; to <= letters.length; to++) {
        String part = new String(letters, from, to - from);
        assertThat(mayHold(text, part)).as(part).isTrue();
      }
    }
  }

  @Test
  void passesOverWordsWhosePairsStandApart() {
    assertThat(mayHold("道路改善 路改 改造", "道路改造")).isFalse();
  }

  @Test
  void tellsCodesOfTheSameDigitsApart() {
    assertThat(mayHold(CODE, "37020022P880028103130")).isFalse();
    assertThat(mayHold(CODE, "8103131")).isTrue();
    assertThat(mayHold(CODE, "3131003")).isFalse();
  }

  @Test
  void doesNotTellCapitalsFromSmallLetters() {
    assertThat(mayHold("Wi-Fi覆盖", "WI-FI")).isTrue();
  }

  private static boolean mayHold(String text, String word) {
    return numbers(WordPairs.of(List.of(text)))
        .containsAll(numbers(WordPairs.needed(List.of(word))));
  }

  private static Set<String> numbers(String array) {
    return Arrays.stream(array.substring(1, array.length() - 1).split(","))
        .collect(Collectors.toSet());
  }

  @Test
  void looksUpByTheEndsOfWords() {
    assertThat(numbers(WordPairs.telling(List.of(CODE))))
        .hasSize(8)
        .isSubsetOf(numbers(WordPairs.needed(List.of(CODE))))
        .containsAll(numbers(WordPairs.needed(List.of("3131"))))
        .doesNotContainAnyElementsOf(numbers(WordPairs.needed(List.of("3702"))));
    List<String> words = List.of("道路改造", "供热");
    assertThat(numbers(WordPairs.telling(words)))
        .as("short words say everything")
        .isEqualTo(numbers(WordPairs.needed(words)));
  }
}
