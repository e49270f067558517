package org.plumbline.forms.sheet;

/** 页面设置. Size and margin of the pages, in millimetres. */
public record Page(int width, int height, int margin) {

  public static final Page A4 = new Page(210, 297, 20);
  public static final Page A4_LANDSCAPE = new Page(297, 210, 15);

  /** The width between the margins. */
  public int textWidth() {
    return width - 2 * margin;
  }

  public boolean landscape() {
    return width > height;
  }
}
