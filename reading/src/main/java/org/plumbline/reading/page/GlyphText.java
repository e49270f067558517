package org.plumbline.reading.page;

import java.text.Normalizer;

/** What can be said about characters without their place. */
public final class GlyphText {

  /** Stands for a glyph whose character the file does not tell. */
  public static final String UNKNOWN = "\uFFFD";

  /** Here begin the blocks of Chinese, Japanese and Korean. */
  private static final int FIRST_RADICAL = 0x2E80;

  private static final char LAST_RADICAL = '\u2FD5';

  private static final String RADICALS = "⺟⺠⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳";
  private static final String IDEOGRAPHS = "母民见角贝车长门青韦页风飞食马骨鬼鱼鸟卤麦黄齐齿龙龟";

  private static final String SENTENCE_ENDS = "。；！？;!?";

  private GlyphText() {}

  /**
   * The ordinary character for what fonts name by a twin of the same shape: radicals for ideographs
   * (⼯ for 工), compatibility ideographs, Latin ligatures. A fixed table for the radicals that
   * Unicode does not decompose.
   */
  public static String ordinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (isTwin(character)) {
        return Normalizer.normalize(replaceRadicals(text), Normalizer.Form.NFKC);
      }
    }
    return text;
  }

  private static boolean isTwin(char character) {
    return character >= FIRST_RADICAL && character <= LAST_RADICAL
        || character >= '\uF900' && character <= '\uFAFF'
        || character >= '\uFB00' && character <= '\uFB06';
  }

  private static String replaceRadicals(String text) {
    StringBuilder replaced = new StringBuilder(text);
    for (int i = 0; i < replaced.length(); i++) {
      int known = RADICALS.indexOf(replaced.charAt(i));
      if (known >= 0) {
        replaced.setCharAt(i, IDEOGRAPHS.charAt(known));
      }
    }
    return replaced.toString();
  }

  /** Whether a font's own answer means that it does not know. */
  public static boolean isUnknown(String text) {
    return text.isEmpty() || text.equals(UNKNOWN) || text.charAt(0) < ' ' && text.charAt(0) != '\t';
  }

  /** Whether the character is one of those set in squares: ideographs and their punctuation. */
  public static boolean isChinese(int character) {
    return character >= FIRST_RADICAL;
  }

  /** Whether the character is of a script that puts blanks between words. */
  static boolean joinsWords(int character) {
    return !isChinese(character) && Character.isLetterOrDigit(character);
  }

  /** Whether the end of one text and the start of another are Latin words. */
  static boolean areWords(CharSequence text, CharSequence next) {
    return isLatinLetter(Character.codePointBefore(text, text.length()))
        && isLatinLetter(Character.codePointAt(next, 0));
  }

  private static boolean isLatinLetter(int character) {
    return joinsWords(character) && Character.isLetter(character);
  }

  /** Whether a sentence ends and an item begins: {@code 2.}, {@code （一）}, {@code ③}. */
  static boolean beginsAnew(String text, String next) {
    int last = text.isEmpty() ? 0 : text.codePointBefore(text.length());
    return SENTENCE_ENDS.indexOf(last) >= 0 && beginsItem(next);
  }

  static boolean beginsItem(String line) {
    int first = line.isEmpty() ? 0 : line.codePointAt(0);
    return Character.isDigit(first) || first == '(' || first == '（' || first >= '①' && first <= '⑳';
  }
}
