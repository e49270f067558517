package org.plumbline.reading.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.UnreadableDocumentException;

/**
 * 文本解码. Finds the encoding of a text file from its bytes: a byte order mark, else strict UTF-8,
 * else UTF-16 where the bytes look like it, else GB18030, the national standard.
 */
public final class TextDecoding {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int SAMPLE = 64 * 1024;

  /** What lenient decoding puts in the place of bytes that do not fit. */
  private static final char REPLACEMENT = '\uFFFD';

  private TextDecoding() {}

  /**
   * A decoded text.
   *
   * @param notice which encoding was found, where it is not UTF-8
   */
  public record Decoded(String text, Charset charset, Optional<Notice> notice) {}

  public static Decoded decode(byte[] bytes) throws UnreadableDocumentException {
    if (isMarkedUtf8(bytes)) {
      return marked(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return marked(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return marked(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return unmarked(bytes);
  }

  /** Whether a byte order mark of three bytes says that this is UTF-8. */
  public static boolean isMarkedUtf8(byte[] bytes) {
    return startsWith(bytes, 0xEF, 0xBB, 0xBF);
  }

  private static Decoded marked(byte[] bytes, int mark, Charset charset)
      throws UnreadableDocumentException {
    Optional<String> text = strictly(bytes, mark, charset);
    if (text.isEmpty()) {
      throw Unreadable.notText(
          "开头标明是 " + charset + "，内容却不是", "it is marked as " + charset + " but is not");
    }
    return checked(text.get(), charset);
  }

  private static Decoded unmarked(byte[] bytes) throws UnreadableDocumentException {
    Optional<Charset> wide = Utf16Statistics.guess(bytes, SAMPLE);
    if (wide.isPresent()) {
      Optional<String> text = strictly(bytes, 0, wide.get());
      if (text.isPresent()) {
        return checked(text.get(), wide.get());
      }
    }
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
      Optional<String> text = strictly(bytes, 0, charset);
      if (text.isPresent() && text.get().chars().noneMatch(c -> isBinary((char) c))) {
        return new Decoded(text.get(), charset, notice(charset));
      }
    }
    Optional<Decoded> behind = BinaryPrefix.skip(bytes, StandardCharsets.UTF_8, GB18030);
    if (behind.isPresent()) {
      return behind.get();
    }
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
      Optional<String> text = strictly(bytes, 0, charset);
      if (text.isPresent()) {
        return checked(text.get(), charset);
      }
    }
    throw Unreadable.notText(
        "不是 UTF-8、UTF-16 或 GB18030 文字", "its bytes are not UTF-8, UTF-16 or GB18030 text");
  }

  /** The text of {@code bytes} in {@code charset}; empty where a byte does not fit. */
  public static Optional<String> decodeAs(byte[] bytes, Charset charset) {
    return strictly(bytes, 0, charset);
  }

  private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) { // by far the quickest, and nearly always right
      String text = new String(bytes, from, bytes.length - from, charset);
      if (text.indexOf(REPLACEMENT) < 0) {
        return Optional.of(text);
      }
    }
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /** Text holds no control characters but white space; a byte sequence that does is no text. */
  private static Decoded checked(String text, Charset charset) throws UnreadableDocumentException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBinary(c)) {
        throw Unreadable.notText(
            "含有二进制字符（第 " + (i + 1) + " 个字符）", "it holds binary data at character " + (i + 1));
      }
    }
    return new Decoded(text, charset, notice(charset));
  }

  static boolean isBinary(char c) {
    return c < ' ' && !Character.isWhitespace(c) && c != '\b' && c != 0x1A && c != 0x07;
  }

  private static Optional<Notice> notice(Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      return Optional.empty();
    }
    Bilingual message =
        Bilingual.format(
            "文本不是 UTF-8 编码，按 %s 读取。若有乱码，请另存为 UTF-8。",
            "The text is not UTF-8; it was read as %s. If it looks garbled, save it as UTF-8.",
            charset.name());
    return Optional.of(new Notice("encoding_detected", Severity.INFO, message, Optional.empty()));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
