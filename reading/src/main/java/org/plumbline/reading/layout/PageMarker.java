package org.plumbline.reading.layout;

import java.util.regex.Pattern;

/** 页码行. A line that only numbers a page, left in a text that ran over the page's end. */
public final class PageMarker {

  private static final String NUMBERED = "第\\s*\\d{1,5}\\s*页(?:\\s*[,，/]?\\s*共\\s*\\d{1,5}\\s*页)?";
  private static final String DASHED = "[-—–－]+\\s*\\d{1,5}\\s*[-—–－]+";
  private static final Pattern LINE = Pattern.compile("(?:" + NUMBERED + "|" + DASHED + ")");
  private static final Pattern BETWEEN =
      Pattern.compile("\\R[ \\t\\u3000\\f]*" + LINE.pattern() + "[ \\t\\u3000\\f]*(?=\\R)");

  private PageMarker() {}

  /** Whether a line is a page's number between dashes or words; a bare number may be a value. */
  public static boolean isLine(String line) {
    return LINE.matcher(line.strip()).matches();
  }

  /** Without the lines that number pages amid a text. */
  static String without(String text) {
    return text.indexOf('\n') < 0 ? text : BETWEEN.matcher(text).replaceAll("");
  }
}
