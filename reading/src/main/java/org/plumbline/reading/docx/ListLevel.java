package org.plumbline.reading.docx;

import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.XmlCursor;

/**
 * 编号级别. How one level of a list is numbered.
 *
 * @param pattern the printed text, in which {@code %1} stands for the number of the first level
 * @param suffix what separates the number from the text
 */
record ListLevel(String format, String pattern, int start, String suffix) {

  static final ListLevel UNNUMBERED = new ListLevel("none", "", 1, "");

  private static final String CHINESE_DIGITS = "零一二三四五六七八九";
  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int LETTERS = 26;
  private static final int CIRCLED = 20;

  /** Reads the {@code w:lvl} stood on. */
  static ListLevel read(XmlCursor xml) throws UnreadableDocumentException {
    String format = "decimal";
    String pattern = "";
    String suffix = " ";
    int start = 1;
    int inside = xml.depth();
    while (xml.nextInside(inside)) {
      switch (xml.name()) {
        case "numFmt" -> format = xml.attribute("val", format);
        case "lvlText" -> pattern = xml.attribute("val", "");
        case "start" -> start = xml.number(1);
        case "suff" -> suffix = xml.attribute("val", "tab").equals("nothing") ? "" : " ";
        case "pPr", "rPr" -> xml.skip();
        default -> {}
      }
    }
    return new ListLevel(format, pattern, start, suffix);
  }

  ListLevel startingAt(int other) {
    return new ListLevel(format, pattern, other, suffix);
  }

  /** The pattern filled with {@code numbers}; empty where one of them cannot be printed. */
  String print(int[] numbers, ListLevel[] levels) {
    String printed = pattern;
    for (int i = 0; i < numbers.length; i++) {
      String place = "%" + (i + 1);
      if (printed.contains(place)) {
        String number = levels[i].print(numbers[i]);
        if (number.isEmpty()) {
          return "";
        }
        printed = printed.replace(place, number);
      }
    }
    return printed.isEmpty() || format.equals("bullet") ? "" : printed + suffix;
  }

  private String print(int number) {
    return switch (format) {
      case "decimal", "decimalHalfWidth" -> Integer.toString(number);
      case "decimalZero" -> number < TEN ? "0" + number : Integer.toString(number);
      case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "japaneseCounting" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= CIRCLED ? Character.toString('①' + number - 1) : "";
      case "lowerLetter" -> letter('a', number);
      case "upperLetter" -> letter('A', number);
      default -> "";
    };
  }

  private static String letter(char first, int number) {
    return number >= 1 && number <= LETTERS ? Character.toString(first + number - 1) : "";
  }

  private static String chinese(int number) {
    if (number < 1 || number >= HUNDRED) {
      return "";
    }
    String tens = number < TEN ? "" : number < 2 * TEN ? "十" : digit(number / TEN) + "十";
    return tens + (number % TEN == 0 ? "" : digit(number % TEN));
  }

  private static String digit(int number) {
    return CHINESE_DIGITS.substring(number, number + 1);
  }
}
