package org.plumbline.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimit;
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

  @Test
  void pdfIsToldByItsMark() throws UnreadableDocumentException {
    assertThat(detect("表.doc", "junk %PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(DocumentFormat.PDF);
  }

  @Test
  void ofdIsToldByItsEntry() throws UnreadableDocumentException {
    assertThat(detect("表.pdf", Zips.of(Map.of("OFD.xml", "")))).isEqualTo(DocumentFormat.OFD);
  }

  @ParameterizedTest
  @CsvSource({"ppt/presentation.xml, pptx", "a.txt, zip archive"})
  void otherArchivesAreNamed(String entry, String named) {
    assertThat(refusal(Zips.of(Map.of(entry, ""))).explanation().en()).contains(named);
  }

  @ParameterizedTest
  @CsvSource({"<?xml version=1.0?>, an XML file", "GIF89a, a picture", "Rar!x, a RAR"})
  void otherFormatsAreNamed(String start, String named) {
    UnreadableDocumentException refusal = refusal(start.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(refusal.code()).isEqualTo("unsupported_format");
    assertThat(refusal.explanation().en()).contains("This is " + named).contains("xlsx");
    assertThat(refusal.explanation().zh()).contains("xlsx");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\\rtf1|RTF",
        "<!DOCTYPE html>|HTML",
        "'  <html lang=zh>'|HTML",
        "<!-- 导出 --><TABLE><tr>|HTML",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC>|HTML",
        "MIME-Version: 1.0|MHT",
        "<?xml version=\"1.0\"?><Workbook"
            + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">|SPREADSHEETML",
        "'a,b,c\nd,e,f\ng,h,i'|CSV",
        "'说明,一\n数量,二,三\n质量'|TXT",
        "'1.某项目绩效目标表\n\t项目名称\n\t某项目'|TXT"
      })
  void exportsUnderOtherNamesAreTold(String start, DocumentFormat format)
      throws UnreadableDocumentException {
    String text = start.replace("\\n", "\n").replace("\\t", "\t");
    assertThat(detect("表.doc", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
  }

  @Test
  void pagesInUtf16AreTold() throws UnreadableDocumentException {
    byte[] page = "\uFEFF<html><table>".getBytes(StandardCharsets.UTF_16LE);
    assertThat(detect("表.xls", page)).isEqualTo(DocumentFormat.HTML);
  }

  @Test
  void csvIsToldByNameToo() throws UnreadableDocumentException {
    assertThat(detect("台账.CSV", "名称,值".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(DocumentFormat.CSV);
  }

  @ParameterizedTest
  @CsvSource({"Workbook,XLS", "Book,XLS", "WordDocument,DOC"})
  void binaryOfficeIsToldByItsStreams(String stream, DocumentFormat format) throws Exception {
    assertThat(detect("表", container(stream))).isEqualTo(format);
  }

  @Test
  void otherBinaryOfficeIsNamed() throws Exception {
    assertThat(refusal(container("PowerPoint Document")).code()).isEqualTo("old_office");
    assertThat(refusal(container("EncryptedPackage")).code()).isEqualTo("encrypted");
  }

  @Test
  void brokenContainersAreNamed() {
    byte[] broken = (OLE2 + "W\0o\0r\0d\0").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refusal(broken).code()).isEqualTo("damaged_old_office");
  }

  private static byte[] container(String stream) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
      container.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  @Test
  void emptyFileIsNamed() {
    assertThat(refusal(new byte[0]).code()).isEqualTo("empty_file");
  }

  @Test
  void limitsBelowOneAreRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> ReadingLimits.DEFAULT.with(ReadingLimit.NESTING, 0));
  }

  private static DocumentFormat detect(String name, byte[] bytes)
      throws UnreadableDocumentException {
    return DocumentReader.withDefaults().detect(new DocumentBytes(name, bytes));
  }

  private static UnreadableDocumentException refusal(byte[] bytes) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> detect("x", bytes));
  }
}
