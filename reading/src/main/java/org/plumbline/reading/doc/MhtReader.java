package org.plumbline.reading.doc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.html.HtmlReader;

/** 网页归档读取器. Reads the pages inside a web archive (MHT), as Word and Excel save it. */
public final class MhtReader implements BlockReader {

  private static final Pattern BOUNDARY =
      Pattern.compile("boundary=\"?([^\"\\r\\n;]+)\"?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHARSET =
      Pattern.compile("charset=\"?([\\w-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");
  private static final Pattern SOFT_END = Pattern.compile("=[ \\t]*\\r?\\n");
  private static final Pattern CODED = Pattern.compile("=([0-9A-Fa-f]{2})");

  private final ReadingLimits limits;
  private final Consumer<Notice> notices;

  /** A reader that hands what has to be said to {@code notices}. */
  public MhtReader(ReadingLimits limits, Consumer<Notice> notices) {
    this.limits = limits;
    this.notices = notices;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    // Latin-1 keeps every byte as a character of the same number
    String archive = new String(document.bytes(), StandardCharsets.ISO_8859_1);
    List<byte[]> pages = new ArrayList<>();
    for (String part : parts(archive)) {
      Matcher blank = BLANK_LINE.matcher(part);
      if (blank.find()) {
        String head = part.substring(0, blank.start()).toLowerCase(Locale.ROOT);
        if (head.contains("text/html")) {
          pages.add(page(head, part.substring(blank.end())));
        }
      }
    }
    if (pages.isEmpty()) {
      throw Unreadable.noPage();
    }
    new HtmlReader(limits, notices).readAll(document.name(), pages, sink);
  }

  private static List<String> parts(String archive) {
    Matcher boundary = BOUNDARY.matcher(archive);
    if (!boundary.find()) {
      return List.of(archive);
    }
    return List.of(archive.split(Pattern.quote("--" + boundary.group(1)), -1));
  }

  private static byte[] page(String head, String content) {
    byte[] bytes;
    if (head.contains("base64")) {
      bytes = Base64.getMimeDecoder().decode(content.replaceAll("[^A-Za-z0-9+/]", ""));
    } else if (head.contains("quoted-printable")) {
      bytes = quotedPrintable(content);
    } else {
      bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    }
    Matcher charset = CHARSET.matcher(head);
    return charset.find() ? declared(charset.group(1), bytes) : bytes;
  }

  private static byte[] quotedPrintable(String content) {
    return CODED
        .matcher(SOFT_END.matcher(content).replaceAll(""))
        .replaceAll(code ->
            Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(code.group(1), 16))))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  /** A page says its charset itself, or the archive says it for the page. */
  private static byte[] declared(String charset, byte[] page) {
    byte[] meta = ("<meta charset=" + charset + ">").getBytes(StandardCharsets.US_ASCII);
    byte[] whole = new byte[meta.length + page.length];
    System.arraycopy(meta, 0, whole, 0, meta.length);
    System.arraycopy(page, 0, whole, meta.length, page.length);
    return whole;
  }
}
