package org.plumbline.reading.doc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.TextCollector;

/** RTF 文字. Text that comes in byte by byte, in the code page of its font, or as Unicode numbers. */
final class RtfText {

  private final TextCollector text;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Charset charset;
  private final int limit;

  RtfText(String document, int limit, Charset charset) {
    this.text = new TextCollector(document, limit);
    this.limit = limit;
    this.charset = charset;
  }

  void add(int value, Charset of) throws UnreadableDocumentException {
    if (!of.equals(charset)) {
      decode();
      charset = of;
    }
    bytes.write(value);
    if (bytes.size() > 2 * limit) {
      decode();
    }
  }

  void add(String more) throws UnreadableDocumentException {
    decode();
    text.append(more);
  }

  /** What has come in; the text is then empty. */
  String take() throws UnreadableDocumentException {
    decode();
    return text.cut(0);
  }

  private void decode() throws UnreadableDocumentException {
    if (bytes.size() > 0) {
      text.append(bytes.toString(charset));
      bytes.reset();
    }
  }
}
