package org.plumbline.reading.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.TextDecoding;

/**
 * 网页编码. Decodes a page: as it declares itself, where its bytes agree; otherwise as its bytes look,
 * since pages saved by hand often declare what they no longer are.
 */
final class PageCharset {

  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset\\s*=|<\\?xml[^>]*encoding\\s*=)\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private PageCharset() {}

  static String decode(byte[] page, Consumer<Notice> notices) throws UnreadableDocumentException {
    Optional<String> declared = declared(page).flatMap(name -> TextDecoding.decodeAs(page, name));
    if (declared.isPresent()) {
      return declared.get();
    }
    TextDecoding.Decoded found = TextDecoding.decode(page);
    found.notice().ifPresent(notices);
    return found.text();
  }

  private static Optional<Charset> declared(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher name = DECLARED.matcher(head);
    return name.find() ? named(name.group(1)) : Optional.empty();
  }

  /** GB2312 and GBK are written where GB18030, which holds both, is meant. */
  private static Optional<Charset> named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("gb") || lower.startsWith("x-gb")) {
      return Optional.of(Charset.forName("GB18030"));
    }
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException _) {
      return Optional.empty();
    }
  }
}
