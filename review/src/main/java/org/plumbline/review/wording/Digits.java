package org.plumbline.review.wording;

/** 数字. Whether a text names any figure at all. */
public final class Digits {

  private Digits() {}

  public static boolean standIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
