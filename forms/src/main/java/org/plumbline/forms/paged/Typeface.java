package org.plumbline.forms.paged;

/** 字形尺寸. Which characters can be printed, and how wide. */
public interface Typeface {

  boolean has(int character);

  /** The width of a character one unit high. */
  double width(int character);

  /** The width of a text whose characters are one unit high. */
  default double width(String text) {
    return text.codePoints().mapToDouble(this::width).sum();
  }
}
