package org.plumbline.review.wording;

/** 序号前缀. What a form's template leaves in front of a name: 指标1：. */
public final class OrdinalPrefix {

  private static final String TEMPLATE_WORD = "指标";
  private static final String ENDS = "：:、.．";

  private OrdinalPrefix() {}

  /** The name without prefix and outer white space. */
  public static String strip(String name) {
    return name.substring(length(name)).strip();
  }

  public static boolean isIn(String name) {
    return length(name) > 0;
  }

  private static int length(String name) {
    if (name.isEmpty() || !mayOpen(name.charAt(0))) {
      return 0;
    }
    int digits = name.startsWith(TEMPLATE_WORD) ? TEMPLATE_WORD.length() : 0;
    int end = digits;
    while (end < name.length() && isDigit(name.charAt(end))) {
      end++;
    }
    boolean ordinal = end > digits && end < name.length() && ENDS.indexOf(name.charAt(end)) >= 0;
    boolean decimal = ordinal && end + 1 < name.length() && isDigit(name.charAt(end + 1));
    return ordinal && !decimal ? end + 1 : 0;
  }

  private static boolean mayOpen(char c) {
    return c == TEMPLATE_WORD.charAt(0) || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || "一二三四五六七八九十".indexOf(c) >= 0;
  }
}
