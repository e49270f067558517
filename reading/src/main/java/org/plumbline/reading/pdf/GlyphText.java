package org.plumbline.reading.pdf;

/** What can be said about a character without its place. */
final class GlyphText {

  /** Stands for a glyph whose character the file does not tell. */
  static final String UNKNOWN = "\uFFFD";

  private GlyphText() {}

  /** Whether a font's own answer means that it does not know. */
  static boolean isUnknown(String text) {
    return text.isEmpty() || text.equals(UNKNOWN) || text.charAt(0) < ' ' && text.charAt(0) != '\t';
  }

  /** Whether the character belongs to a script that puts blanks between words. */
  static boolean joinsWords(int character) {
    return character < 0x2E80 && Character.isLetterOrDigit(character);
  }

  static boolean isSentenceEnd(int character) {
    return "。；！？;!?".indexOf(character) >= 0;
  }

  /** Whether a line that begins so is an item of a list: {@code 2.}, {@code （一）}, {@code ③}. */
  static boolean beginsItem(String line) {
    if (line.isEmpty()) {
      return false;
    }
    int first = line.codePointAt(0);
    return Character.isDigit(first)
        || first == '(' || first == '（' || first >= '①' && first <= '⑳';
  }
}
