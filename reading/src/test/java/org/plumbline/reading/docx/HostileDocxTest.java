package org.plumbline.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.testkit.docx.WordDocument;
import org.plumbline.testkit.docx.WordTable;
import org.plumbline.testkit.zip.Zips;

class HostileDocxTest {

  private static final ReadingLimits LIMITS =
      ReadingLimits.DEFAULT
          .with(ReadingLimit.FILE_BYTES, 1_000_000)
          .with(ReadingLimit.ENTRIES, 50)
          .with(ReadingLimit.ENTRY_BYTES, 3_000_000)
          .with(ReadingLimit.TOTAL_BYTES, 4_000_000)
          .with(ReadingLimit.INFLATE_RATIO, 100)
          .with(ReadingLimit.NESTING, 100)
          .with(ReadingLimit.PLACES, 1_000)
          .with(ReadingLimit.CHARACTERS, 5_000);
  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  @Test
  void truncatedArchiveIsDamaged() {
    byte[] whole = WordDocument.plain().paragraph("正文").bytes();
    assertThat(refusal(Arrays.copyOf(whole, whole.length / 2)).code()).isEqualTo("damaged_archive");
  }

  @Test
  void changedByteFailsTheChecksum() {
    byte[] stored =
        Zips.stored(
            Map.of("word/document.xml", document("<w:p><w:r><w:t>170.00</w:t></w:r></w:p>")));
    int at = new String(stored, StandardCharsets.ISO_8859_1).indexOf("170.00");
    stored[at] = '9';
    UnreadableDocumentException refusal = refusal(stored);
    assertThat(refusal.code()).isEqualTo("damaged_archive");
    assertThat(refusal.explanation().en()).contains("word/document.xml");
  }

  @Test
  void missingBodyIsNamed() {
    assertThat(refusal(Zips.of(Map.of("word/styles.xml", "<x/>"))).explanation().en())
        .contains("word/document.xml");
  }

  @Test
  void corruptXmlNamesPartAndLine() {
    UnreadableDocumentException refusal =
        refusal(docx("<w:document" + WORD + ">\n<w:body>\n</w:p>"));
    assertThat(refusal.code()).isEqualTo("corrupt_xml");
    assertThat(refusal.explanation().en()).contains("word/document.xml").contains("line 3");
    assertThat(refusal.explanation().zh()).contains("第 3 行");
  }

  @Test
  void garbageAfterTheRootIsNoticed() {
    assertThat(refusal(docx(document("") + "<x/>")).code()).isEqualTo("corrupt_xml");
  }

  @Test
  void otherXmlIsNotWord() {
    assertThat(refusal(docx("<html/>")).code()).isEqualTo("not_word");
  }

  @Test
  void doctypeIsRefused() {
    String external = "<!DOCTYPE w:document SYSTEM \"file:///etc/passwd\">";
    assertThat(refusal(docx(external + document(""))).code()).isEqualTo("doctype_refused");
  }

  @Test
  void entitiesAreNeverResolved() {
    String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    String body = document("<w:p><w:r><w:t>&b;</w:t></w:r></w:p>");
    assertThat(refusal(docx(bomb + body)).code()).isEqualTo("doctype_refused");
    assertThat(refusal(docx(body)).code()).isIn("doctype_refused", "corrupt_xml");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<w:tbl><w:tr><w:tc>".repeat(40_000);
    assertThat(refusal(docx("<w:document" + WORD + ">" + deep)).code())
        .isEqualTo("nested_too_deep");
  }

  @Test
  void deepNestingInSkippedPartsIsRefused() {
    String deep = "<w:del>" + "<w:x>".repeat(40_000);
    assertThat(refusal(docx("<w:document" + WORD + ">" + deep)).code())
        .isEqualTo("nested_too_deep");
  }

  @Test
  void hugeSpanIsRefused() {
    String cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr></w:tc>";
    String table = "<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>";
    assertThat(refusal(docx(document(table))).code()).isEqualTo("table_too_large");
  }

  @Test
  void longTextIsRefused() {
    String text = "<w:p><w:r><w:t>" + "长".repeat(6_000) + "</w:t></w:r></w:p>";
    assertThat(refusal(docx(document(text))).code()).isEqualTo("text_too_long");
  }

  @Test
  void manyLinesInACellAreRefused() {
    WordTable table = new WordTable(1).texts("十个字的一行用来数数\n".repeat(600));
    assertThat(refusal(WordDocument.plain().table(table).bytes()).code())
        .isEqualTo("text_too_long");
  }

  @Test
  void zipBombIsRefused() {
    UnreadableDocumentException refusal = refusal(docx(document(" ".repeat(2_900_000))));
    assertThat(refusal.code()).isEqualTo("zip_bomb");
    assertThat(refusal.explanation().zh()).contains("解压比").contains("100");
  }

  @Test
  void largePartIsRefused() {
    byte[] large = Zips.stored(Map.of("word/document.xml", document(" ".repeat(3_000_000))));
    ReadingLimits smaller =
        ReadingLimits.DEFAULT
            .with(ReadingLimit.FILE_BYTES, 9_000_000)
            .with(ReadingLimit.ENTRIES, 50)
            .with(ReadingLimit.ENTRY_BYTES, 2_000_000)
            .with(ReadingLimit.TOTAL_BYTES, 4_000_000)
            .with(ReadingLimit.INFLATE_RATIO, 100)
            .with(ReadingLimit.NESTING, 100)
            .with(ReadingLimit.PLACES, 10)
            .with(ReadingLimit.CHARACTERS, 10);
    assertThat(refusal(large, smaller).code()).isEqualTo("part_too_large");
    assertThat(refusal(large, LIMITS).code()).isEqualTo("file_too_large");
  }

  @Test
  void partsTogetherAreLimited() {
    ReadingLimits small =
        ReadingLimits.DEFAULT
            .with(ReadingLimit.FILE_BYTES, 9_000_000)
            .with(ReadingLimit.ENTRIES, 50)
            .with(ReadingLimit.ENTRY_BYTES, 90_000)
            .with(ReadingLimit.TOTAL_BYTES, 100_000)
            .with(ReadingLimit.INFLATE_RATIO, 9_999)
            .with(ReadingLimit.NESTING, 100)
            .with(ReadingLimit.PLACES, 10)
            .with(ReadingLimit.CHARACTERS, 100_000);
    String note = "<w:p><w:r><w:t>" + "长".repeat(28_000) + "</w:t></w:r></w:p>";
    byte[] bytes = WordDocument.plain().header("长".repeat(28_000)).xml(note).bytes();
    assertThat(refusal(bytes, small).code()).isEqualTo("archive_too_large");
  }

  @Test
  void manyEntriesAreRefused() {
    Map<String, String> many = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      many.put("word/" + i, "");
    }
    assertThat(refusal(Zips.of(many)).code()).isEqualTo("too_many_entries");
  }

  private static String document(String body) {
    return "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>";
  }

  private static byte[] docx(String document) {
    return Zips.of(Map.of("word/document.xml", document));
  }

  private static UnreadableDocumentException refusal(byte[] bytes) {
    return refusal(bytes, LIMITS);
  }

  private static UnreadableDocumentException refusal(byte[] bytes, ReadingLimits limits) {
    return catchThrowableOfType(
        UnreadableDocumentException.class,
        () -> new DocumentReader(limits).read(new DocumentBytes("x.docx", bytes), _ -> {}));
  }
}
