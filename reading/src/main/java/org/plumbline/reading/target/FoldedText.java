package org.plumbline.reading.target;

/**
 * A printed text as the grammar sees it: full-width letters and signs as half-width ones,
 * look-alikes as the sign they stand for, no blanks except where they separate digits.
 */
final class FoldedText implements CharSequence {

  private final char[] chars;
  private final int length;
  private final boolean numeral;

  private FoldedText(char[] chars, int length, boolean numeral) {
    this.chars = chars;
    this.length = length;
    this.numeral = numeral;
  }

  static FoldedText of(String printed) {
    char[] chars = new char[printed.length()];
    int length = 0;
    boolean blank = false;
    boolean numeral = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = Folding.fold(printed.charAt(i));
      if (c == Folding.NOTHING) {
        continue;
      }
      if (c == ' ') {
        blank = true;
        continue;
      }
      if (blank && length > 0 && isNumberPart(c) && isNumberPart(chars[length - 1])) {
        if (length + 1 + printed.length() - i <= chars.length) {
          chars[length++] = ' ';
        }
      }
      blank = false;
      numeral |= isDigit(c) || ChineseNumerals.isNumeral(c);
      chars[length++] = c;
    }
    return new FoldedText(chars, length, numeral);
  }

  /** Whether any figure stands in the text, Arabic or Chinese. */
  boolean hasNumeral() {
    return numeral;
  }

  /** The character at {@code index}, or {@link Folding#NOTHING} past the end. */
  char at(int index) {
    return index >= 0 && index < length ? chars[index] : Folding.NOTHING;
  }

  boolean isDigitAt(int index) {
    return isDigit(at(index));
  }

  boolean startsWith(String word, int from) {
    if (from + word.length() > length) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (chars[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The length without the punctuation that ends a cell. */
  int endOfWords() {
    int end = length;
    while (end > 0 && isTrailing(chars[end - 1])) {
      end--;
    }
    return end;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isNumberPart(char c) {
    return isDigit(c) || c == '.' || c == ',';
  }

  private static boolean isTrailing(char c) {
    return c == '。' || c == ';' || c == ',' || c == '.' || c == '、' || c == '!';
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public char charAt(int index) {
    return chars[index];
  }

  @Override
  public String subSequence(int start, int end) {
    return new String(chars, start, end - start);
  }

  @Override
  public String toString() {
    return new String(chars, 0, length);
  }
}
