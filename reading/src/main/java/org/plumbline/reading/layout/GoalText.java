package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts the text of a goals cell into numbered goals. Only numbers of the first goal's own style,
 * in sequence, begin a new goal: lists inside a goal stay inside it.
 */
final class GoalText {

  /** A goal and its number; the number counts from 1 where none is printed. */
  record Item(int number, String text) {}

  /** How goals are numbered; group 1 is the number. */
  private enum Style {
    GOAL("目标\\s*(?:内容)?\\s*(\\d{1,2})\\s*[:：、.．，,]\\s*", ""),
    DOT("(\\d{1,2})\\s*[.．、](?!\\d{1,2}[%％万亿])\\s*", "(?<=^|[。；;\\n\\t])\\s*"),
    BRACKETS("[（(]\\s*(\\d{1,2})\\s*[)）]\\s*", "(?<=^|[。；;\\n\\t])\\s*"),
    CHINESE("([一二三四五六七八九十]{1,2})、\\s*", "(?<=^|[\\n])\\s*");

    private final Pattern first;
    private final Pattern next;

    Style(String mark, String before) {
      this.first = Pattern.compile("^" + mark);
      this.next = Pattern.compile(before + mark);
    }
  }

  private static final Pattern QUOTED = Pattern.compile("[\"“”]([^\"“”]*)[\"“”]");
  private static final String DIGITS = "一二三四五六七八九十";

  private GoalText() {}

  static List<Item> split(String printed) {
    String text = unquoted(printed.strip());
    for (Style style : Style.values()) {
      if (style.first.matcher(text).find()) {
        return split(text, style);
      }
    }
    return List.of(new Item(1, clean(text, 1)));
  }

  /** Without quotation marks around the whole, as spreadsheets leave them around several lines. */
  private static String unquoted(String text) {
    Matcher quoted = QUOTED.matcher(text);
    return quoted.matches() ? quoted.group(1).strip() : text;
  }

  private static List<Item> split(String text, Style style) {
    List<Item> items = new ArrayList<>();
    Matcher mark = style.next.matcher(text);
    int number = 0;
    int start = 0;
    while (mark.find()) {
      int found = number(mark.group(1)).orElse(0);
      if (number == 0 || found == number + 1) {
        if (number > 0) {
          items.add(new Item(number, clean(text.substring(start, mark.start()), number)));
        }
        number = found;
        start = mark.end();
      }
    }
    items.add(new Item(Math.max(number, 1), clean(text.substring(start), number)));
    return items.stream().filter(item -> !item.text().isEmpty()).toList();
  }

  private static Optional<Integer> number(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Optional.of(Integer.valueOf(printed));
    }
    int units = DIGITS.indexOf(printed.charAt(printed.length() - 1)) + 1;
    return Optional.of(printed.length() == 1 ? units : 10 + units);
  }

  /** Without a prefix 目标内容N that only repeats the number. */
  private static String clean(String text, int number) {
    String repeated = "^目标(?:内容)?" + number + "[:：、.．，,\\s]*";
    return Prose.passage(text.strip().replaceFirst(repeated, ""));
  }
}
