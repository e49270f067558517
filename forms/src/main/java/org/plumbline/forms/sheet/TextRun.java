package org.plumbline.forms.sheet;

/**
 * 文字. A piece of text that looks alike.
 *
 * @param text a line feed in it begins a new line
 */
public record TextRun(String text, boolean bold) {

  public static TextRun plain(String text) {
    return new TextRun(text, false);
  }

  public static TextRun bold(String text) {
    return new TextRun(text, true);
  }
}
