package org.plumbline.reading.layout;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell's text as a label: what is left once white space, hints in brackets, ordinals and marks
 * are taken off, so that {@code 其中：财政 资金（万元）} and {@code 财政资金} are the same word.
 *
 * @param core the word itself
 * @param hints what stood in brackets, in order
 */
record LabelText(String core, List<String> hints) {

  private static final Pattern BRACKETS = Pattern.compile("[(\\[【〔<]([^()\\[\\]【】〔〕<>]*)[)\\]】〕>]");
  private static final Pattern MARKS = Pattern.compile("[*★☆※▲△#\"“”_]");
  private static final Pattern ORDINAL =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}[、.]|\\d{1,2}[、.](?!\\d))");
  private static final Pattern AFTER_BRACKETS = Pattern.compile("([)\\]】〕>])分$");
  private static final Pattern POINTS = Pattern.compile("^(\\d+(?:\\.\\d+)?)分?$");
  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

  LabelText {
    hints = List.copyOf(hints);
  }

  static LabelText of(String printed) {
    String text = fold(printed);
    List<String> hints = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      hints.add(brackets.group(1));
    }
    text = AFTER_BRACKETS.matcher(text).replaceFirst("$1");
    text = MARKS.matcher(BRACKETS.matcher(text).replaceAll("")).replaceAll("");
    text = ORDINAL.matcher(text).replaceFirst("");
    text = text.replaceFirst("^其中[:,]?", "").replaceFirst("[:;,、.]+$", "");
    return new LabelText(text, hints);
  }

  /** Full-width characters folded, all white space and invisible characters taken out. */
  static String fold(String printed) {
    return INVISIBLE.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The points printed inside the label: 50 of {@code 产出指标(50分)}. */
  Optional<BigDecimal> points() {
    return hints.stream()
        .map(POINTS::matcher)
        .filter(Matcher::matches)
        .map(matcher -> new BigDecimal(matcher.group(1)))
        .findFirst();
  }

  boolean hints(String word) {
    return hints.stream().anyMatch(hint -> hint.contains(word));
  }
}
