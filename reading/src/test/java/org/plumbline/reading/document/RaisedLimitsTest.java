package org.plumbline.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.testkit.docx.WordDocument;
import org.plumbline.testkit.docx.WordTable;
import org.plumbline.testkit.pdf.PdfMaker;
import org.plumbline.testkit.pdf.PdfStyle;
import org.plumbline.testkit.zip.Zips;

/** Every limit of the reader can be tripped, says how it is raised, and reads once it is. */
class RaisedLimitsTest {

  private static final Pattern OPTION = Pattern.compile("--limit (\\w+)=(\\d+)");
  private static final String WORD =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + "<w:body>";
  private static final String END = "</w:body></w:document>";

  static Stream<Arguments> limits() {
    byte[] table = WordDocument.plain().table(new WordTable(3).texts("一级", "二级", "三级")).bytes();
    byte[] sparse = Zips.of(Map.of("word/document.xml", WORD + " ".repeat(2_900_000) + END));
    byte[] pages =
        new PdfMaker(PdfStyle.plain()).paragraph("第一页").pageBreak().paragraph("第二页").make();
    return Stream.of(
        Arguments.of(
            ReadingLimit.FILE_BYTES, "file_too_large", "项目名称".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(ReadingLimit.ENTRIES, "too_many_entries", table),
        Arguments.of(ReadingLimit.ENTRY_BYTES, "part_too_large", table),
        Arguments.of(ReadingLimit.TOTAL_BYTES, "archive_too_large", table),
        Arguments.of(ReadingLimit.INFLATE_RATIO, "zip_bomb", sparse),
        Arguments.of(ReadingLimit.NESTING, "nested_too_deep", table),
        Arguments.of(ReadingLimit.PLACES, "table_too_large", table),
        Arguments.of(ReadingLimit.CHARACTERS, "text_too_long", table),
        Arguments.of(ReadingLimit.PAGES, "too_many_pages", pages),
        Arguments.of(ReadingLimit.STEPS, "too_complex", pages));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void readsOnceRaisedAsTold(ReadingLimit limit, String code, byte[] document) {
    ReadingLimits limits = ReadingLimits.DEFAULT.with(limit, 1);
    Optional<UnreadableDocumentException> refusal = refusal(document, limits);
    assertThat(refusal).map(UnreadableDocumentException::code).contains(code);
    int raised = 0;
    while (refusal.isPresent()) {
      long before = limits.value(limit);
      assertThat(refusal.get().explanation().zh()).contains("（" + limit.code() + "）", "" + before);
      limits = asTold(refusal.get().explanation().en(), limit, limits);
      assertThat(asTold(refusal.get().explanation().zh(), limit, limits)).isEqualTo(limits);
      assertThat(limits.value(limit)).isGreaterThan(before);
      refusal = refusal(document, limits);
      raised++;
    }
    assertThat(raised).isBetween(1, 40);
  }

  @Test
  void deepestAllowedNestingIsRead() {
    int tables = 320; // three levels each
    String open = "<w:tbl><w:tr><w:tc>";
    String close = "<w:p/></w:tc></w:tr></w:tbl>";
    String xml = WORD + open.repeat(tables) + close.repeat(tables) + END;
    byte[] document = Zips.of(Map.of("word/document.xml", xml));

    assertThat(refusal(document, ReadingLimits.DEFAULT)).isPresent();
    assertThat(refusal(document, ReadingLimits.DEFAULT.with(ReadingLimit.NESTING, 1_000)))
        .isEmpty();
  }

  private static ReadingLimits asTold(String message, ReadingLimit limit, ReadingLimits limits) {
    Matcher option = OPTION.matcher(message);
    assertThat(option.find()).as(message).isTrue();
    assertThat(option.group(1)).isEqualTo(limit.code());
    return limits.with(limit, Long.parseLong(option.group(2)));
  }

  private static Optional<UnreadableDocumentException> refusal(
      byte[] document, ReadingLimits limits) {
    try {
      PlanReader.within(limits).read(new DocumentBytes("表.txt", document), 0, OptionalInt.empty());
      return Optional.empty();
    } catch (UnreadableDocumentException refusal) {
      return Optional.of(refusal);
    }
  }
}
