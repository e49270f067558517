package org.plumbline.model.plan;

import java.util.Optional;

/**
 * 项目编码. The 21 characters of a project: division 6, year 2, letter 1, serial 11, check 1.
 *
 * @param text the 21 characters, upper case
 */
public record ProjectCode(String text) {

  /** Number of characters. */
  public static final int LENGTH = 21;

  private static final int YEAR = 6;
  private static final int LETTER = 8;
  private static final int SERIAL = 9;
  private static final int CHECK = LENGTH - 1;

  public ProjectCode {
    if (!hasShape(text)) {
      throw new IllegalArgumentException("Not a project code: " + text);
    }
  }

  /** Reads a code as printed; empty where it has not the standard shape. */
  public static Optional<ProjectCode> parse(String printed) {
    String text = printed.strip();
    return hasShape(text) ? Optional.of(new ProjectCode(text)) : Optional.empty();
  }

  /** 行政区划代码, GB/T 2260. */
  public String division() {
    return text.substring(0, YEAR);
  }

  /** The year in which the project entered the store, as a full year of this century. */
  public int year() {
    return 2000 + Integer.parseInt(text.substring(YEAR, LETTER));
  }

  /** Kind of project; the meaning of the letter is local. */
  public char letter() {
    return text.charAt(LETTER);
  }

  public String serial() {
    return text.substring(SERIAL, CHECK);
  }

  public char check() {
    return text.charAt(CHECK);
  }

  private static boolean hasShape(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean letter = c >= 'A' && c <= 'Z';
      boolean fits = i < LETTER ? digit : i == LETTER ? letter : digit || letter;
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return text;
  }
}
