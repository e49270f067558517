package org.plumbline.reading.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.TextDecoding;

/**
 * 网页编码. Decodes and parses a page: as it declares itself, where its bytes agree; otherwise as its
 * bytes look, since pages saved by hand often declare what they no longer are.
 */
final class PageCharset {

  private static final int HEAD = 4096;
  private static final int UTF_8_MARK = 3;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:charset\\s*=|<\\?xml[^>]*encoding\\s*=)\\s*[\"']?\\s*([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private PageCharset() {}

  static Document parse(byte[] page, Consumer<Notice> notices) throws UnreadableDocumentException {
    Optional<Document> declared = declared(page).flatMap(charset -> parseAs(page, charset));
    if (declared.isPresent()) {
      return declared.get();
    }
    TextDecoding.Decoded found = TextDecoding.decode(page);
    found.notice().ifPresent(notices);
    return Jsoup.parse(found.text());
  }

  /** The page in {@code charset}, decoded while it is parsed; empty where a byte does not fit. */
  private static Optional<Document> parseAs(byte[] page, Charset charset) {
    int mark = TextDecoding.isMarkedUtf8(page) ? UTF_8_MARK : 0;
    InputStream bytes = new ByteArrayInputStream(page, mark, page.length - mark);
    CharsetDecoder strict =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (Reader text = new InputStreamReader(bytes, strict)) {
      return Optional.of(Parser.htmlParser().parseInput(text, ""));
    } catch (IOException | UncheckedIOException _) {
      return Optional.empty();
    }
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
