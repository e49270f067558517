package org.plumbline.reading.page;

import java.util.regex.Pattern;

/** 页眉页脚. Page numbers, and lines that neighbouring pages repeat at the same place. */
final class Furniture {

  /** Headers and footers stand in the outer parts of a page of this size. */
  private static final float MARGIN = 0.14f;

  /** A repeated line may stand this much higher or lower. */
  private static final float SAME_PLACE = 4f;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–－·\\s]*(第\\s*)?\\d{1,5}(\\s*页)?([\\s/，,、共]*\\d{1,5}(\\s*页)?)?[-—–－·\\s]*");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  private Furniture() {}

  static boolean holds(PageElement.Text text, PageLayout page, PageLayout... neighbours) {
    boolean outer =
        text.bottom() < MARGIN * page.height() || text.top() > (1 - MARGIN) * page.height();
    if (!outer) {
      return false;
    }
    if (PAGE_NUMBER.matcher(text.text()).matches()) {
      return true;
    }
    for (PageLayout neighbour : neighbours) {
      if (neighbour.texts().stream().anyMatch(other -> repeats(text, other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeats(PageElement.Text text, PageElement.Text other) {
    return Math.abs(text.bottom() - other.bottom()) < SAME_PLACE
        && withoutDigits(text).equals(withoutDigits(other));
  }

  private static String withoutDigits(PageElement.Text text) {
    return DIGITS.matcher(text.text()).replaceAll("0");
  }
}
