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
  private static final Pattern LEADING_OF = Pattern.compile("^其中[:,]?");
  private static final Pattern TRAILING_MARKS = Pattern.compile("[:;,、.]+$");
  private static final Pattern AFTER_BRACKETS = Pattern.compile("([)\\]】〕>])分$");
  private static final Pattern POINTS = Pattern.compile("^(\\d+(?:\\.\\d+)?)分?$");
  private static final Pattern INVISIBLE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");

  LabelText {
    hints = List.copyOf(hints);
  }

  /** Every cell of every table comes by here, often; so what cannot match is not tried. */
  static LabelText of(String printed) {
    String text = fold(printed);
    List<String> hints = List.of();
    if (hasAny(text, "([【〔<")) {
      hints = new ArrayList<>();
      Matcher brackets = BRACKETS.matcher(text);
      while (brackets.find()) {
        hints.add(brackets.group(1));
      }
      text = AFTER_BRACKETS.matcher(text).replaceFirst("$1");
      text = BRACKETS.matcher(text).replaceAll("");
    } else if (text.endsWith("分")) {
      text = AFTER_BRACKETS.matcher(text).replaceFirst("$1");
    }
    text = hasAny(text, "*★☆※▲△#\"“”_") ? MARKS.matcher(text).replaceAll("") : text;
    return new LabelText(withoutEnds(text), hints);
  }

  private static String withoutEnds(String text) {
    String inner = text;
    if (!inner.isEmpty() && startsOrdinal(inner.charAt(0))) {
      inner = ORDINAL.matcher(inner).replaceFirst("");
    }
    if (inner.startsWith("其中")) {
      inner = LEADING_OF.matcher(inner).replaceFirst("");
    }
    boolean marked = !inner.isEmpty() && ":;,、.".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    return marked ? TRAILING_MARKS.matcher(inner).replaceFirst("") : inner;
  }

  private static boolean startsOrdinal(char first) {
    return (first >= '0' && first <= '9') || "一二三四五六七八九十".indexOf(first) >= 0;
  }

  private static boolean hasAny(String text, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (text.indexOf(characters.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Full-width characters folded, all white space and invisible characters taken out. */
  static String fold(String printed) {
    return isFolded(printed)
        ? printed
        : INVISIBLE.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** Whether it consists of what folding leaves alone: printable ASCII and common ideographs. */
  private static boolean isFolded(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c > ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF);
      if (!plain && c != '、' && c != '。' && c != '“' && c != '”') {
        return false;
      }
    }
    return true;
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
