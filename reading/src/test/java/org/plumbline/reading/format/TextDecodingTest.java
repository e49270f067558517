package org.plumbline.reading.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.UnreadableDocumentException;

class TextDecodingTest {

  private static final String TEXT = "\t预算数\n\t170.00\n\t≥150家\n";

  @Test
  void utf8IsReadWithoutNotice() throws UnreadableDocumentException {
    TextDecoding.Decoded decoded = TextDecoding.decode(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.notice()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "GB18030", "GBK"})
  void otherEncodingsAreFoundAndSaid(String name) throws UnreadableDocumentException {
    TextDecoding.Decoded decoded = TextDecoding.decode(TEXT.getBytes(Charset.forName(name)));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.notice().map(Notice::code)).contains("encoding_detected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkIsNotText(String name) throws UnreadableDocumentException {
    byte[] marked = ("\ufeff" + TEXT).getBytes(Charset.forName(name));
    assertThat(TextDecoding.decode(marked).text()).isEqualTo(TEXT);
  }

  @Test
  void binaryIsRefused() {
    byte[] binary = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0};
    assertThat(refusal(binary).code()).isEqualTo("not_text");
  }

  @Test
  void bytesOfNoEncodingAreRefused() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("预算数".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    assertThat(refusal(bytes.toByteArray()).code()).isEqualTo("not_text");
  }

  private static UnreadableDocumentException refusal(byte[] bytes) {
    return catchThrowableOfType(
        UnreadableDocumentException.class, () -> TextDecoding.decode(bytes));
  }
}
