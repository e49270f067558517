package org.plumbline.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.testkit.docx.WordDocument;
import org.plumbline.testkit.zip.Zips;

class FormatDetectionTest {

  private static final String OLE2 = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

  @ParameterizedTest
  @ValueSource(strings = {"表.docx", "表.doc", "表.txt", "表"})
  void docxIsToldByContent(String name) throws UnreadableDocumentException {
    assertThat(detect(name, WordDocument.plain().bytes())).isEqualTo(DocumentFormat.DOCX);
  }

  @Test
  void anythingElseIsText() throws UnreadableDocumentException {
    assertThat(detect("表.docx", "绩效目标表".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(DocumentFormat.TXT);
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, xlsx",
    "ppt/presentation.xml, pptx",
    "OFD.xml, OFD",
    "a.txt, zip archive"
  })
  void otherArchivesAreNamed(String entry, String named) {
    assertThat(refusal(Zips.of(Map.of(entry, ""))).explanation().en()).contains(named);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, a PDF",
    "{\\rtf1, an RTF",
    "<!DOCTYPE html>, a web page",
    "'  <html lang=zh>', a web page",
    "<?xml version=1.0?>, an XML file",
    "GIF89a, a picture",
    "Rar!x, a RAR"
  })
  void otherFormatsAreNamed(String start, String named) {
    UnreadableDocumentException refusal = refusal(start.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal.code()).isEqualTo("unsupported_format");
    assertThat(refusal.explanation().en()).contains("This is " + named).contains("txt and docx");
    assertThat(refusal.explanation().zh()).contains("docx");
  }

  @Test
  void oldOfficeFilesAreNamed() {
    byte[] old = (OLE2 + "W\0o\0r\0d\0").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(old).code()).isEqualTo("old_office");
  }

  @Test
  void encryptedDocxIsNamed() {
    String stream =
        new String(
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    byte[] encrypted = (OLE2 + "\0\0" + stream).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(encrypted).code()).isEqualTo("encrypted");
  }

  @Test
  void emptyFileIsNamed() {
    assertThat(refusal(new byte[0]).code()).isEqualTo("empty_file");
  }

  @Test
  void limitsBelowOneAreRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new ReadingLimits(1, 1, 1, 1, 1, 0, 1, 1));
  }

  private static DocumentFormat detect(String name, byte[] bytes)
      throws UnreadableDocumentException {
    return DocumentReader.withDefaults().detect(new DocumentBytes(name, bytes));
  }

  private static UnreadableDocumentException refusal(byte[] bytes) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> detect("x", bytes));
  }
}
