package org.plumbline.forms.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** 工作表名. Names that a spreadsheet takes: short, without certain characters, no two alike. */
final class SheetNames {

  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  String next(String wanted) {
    String name = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").strip();
    name = name.replaceAll("^'+|'+$", "");
    String base = cut(name.isEmpty() ? "表" : name, LONGEST);
    String unused = base;
    for (int i = 2; !taken.add(unused.toLowerCase(Locale.ROOT)); i++) {
      String number = "(" + i + ")";
      unused = cut(base, LONGEST - number.length()) + number;
    }
    return unused;
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }
}
