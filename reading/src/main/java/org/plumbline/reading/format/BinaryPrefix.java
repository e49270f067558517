package org.plumbline.reading.format;

import java.nio.charset.Charset;
import java.util.Optional;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;

/**
 * 正文前的二进制. Text that a careless conversion left behind what it could not decode. Only what is
 * plainly Chinese text to the very end of the file is taken for such.
 */
final class BinaryPrefix {

  /** Binary data holds ideographs by chance, but not so many in a run. */
  private static final int FEWEST_IDEOGRAPHS = 20;

  /** At least one of so many characters of Chinese text is an ideograph. */
  private static final int SHARE = 4;

  private static final char REPLACEMENT = '\uFFFD';

  private BinaryPrefix() {}

  /** The text behind what does not decode; empty where it is no text. */
  static Optional<TextDecoding.Decoded> skip(byte[] bytes, Charset... charsets) {
    for (Charset charset : charsets) {
      String all = new String(bytes, charset);
      int last = all.length() - 1;
      while (last >= 0 && !isUndecoded(all.charAt(last))) {
        last--;
      }
      String rest = all.substring(last + 1);
      if (isChinese(rest)) {
        return Optional.of(new TextDecoding.Decoded(rest, charset, notice(last + 1, charset)));
      }
    }
    return Optional.empty();
  }

  private static boolean isUndecoded(char c) {
    return c == REPLACEMENT || TextDecoding.isBinary(c);
  }

  private static boolean isChinese(String text) {
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    return ideographs >= FEWEST_IDEOGRAPHS && ideographs * SHARE >= text.length();
  }

  private static Optional<Notice> notice(int skipped, Charset charset) {
    Bilingual message =
        Bilingual.format(
            "正文之前有 %1$d 个字符的内容无法解码，未读取；其后按 %2$s 读取。请核对原文件。",
            "%1$d characters before the text do not decode and were not read; what follows was read"
                + " as %2$s. Compare it with the original file.",
            skipped,
            charset.name());
    return Optional.of(
        new Notice("binary_before_text", Severity.WARNING, message, Optional.empty()));
  }
}
