package org.plumbline.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.testkit.sheet.RtfFile;
import org.plumbline.testkit.sheet.SpreadsheetMlFile;
import org.plumbline.testkit.sheet.XlsxFile;
import org.plumbline.testkit.zip.Zips;

class HostileSheetsTest {

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

  @Test
  void manyCellsAreRefused() {
    String rows = "<row><c><v>1</v></c></row>".repeat(1_001);
    assertThat(refusal(XlsxFile.plain().rows(rows).bytes())).isEqualTo("table_too_large");
  }

  @Test
  void hugeMergesAreRefused() {
    XlsxFile file =
        XlsxFile.plain()
            .sheet(
                "表",
                "visible",
                "<sheetData><row r=\"1000000\"><c r=\"XFD1000000\"><v>1</v></c></row></sheetData>"
                    + "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>");
    assertThat(refusal(file.bytes())).isEqualTo("table_too_large");
  }

  @Test
  void cellsThatCannotBeAreRefused() {
    String row = "<row r=\"2000000\"><c><v>1</v></c></row>";
    assertThat(refusal(XlsxFile.plain().rows(row).bytes())).isEqualTo("damaged_sheet");
  }

  @Test
  void longTextIsRefused() {
    String text = "<row><c t=\"str\"><v>" + "长".repeat(5_001) + "</v></c></row>";
    assertThat(refusal(XlsxFile.plain().rows(text).bytes())).isEqualTo("text_too_long");
    assertThat(refusal(RtfFile.document("长".repeat(5_001)))).isEqualTo("text_too_long");
  }

  @Test
  void zipBombIsRefused() {
    String padding = "<c/>".repeat(700_000);
    assertThat(refusal(XlsxFile.plain().rows("<row>" + padding + "</row>").bytes()))
        .isEqualTo("zip_bomb");
  }

  @Test
  void entitiesAreRefused() {
    String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaa\">]><workbook><sheets/></workbook>";
    assertThat(refusal(Zips.of(Map.of("xl/workbook.xml", bomb)))).isEqualTo("doctype_refused");
  }

  @Test
  void missingSheetIsNamed() {
    String workbook = "<workbook><sheets><sheet name='a' id='r1'/></sheets></workbook>";
    assertThat(refusal(Zips.of(Map.of("xl/workbook.xml", workbook)))).isEqualTo("missing_part");
  }

  @Test
  void deepGroupsAreRefused() {
    assertThat(refusal(RtfFile.document("{".repeat(10_000)))).isEqualTo("nested_too_deep");
    String deep = SpreadsheetMlFile.workbook("<Worksheet>".repeat(10_000));
    assertThat(refusal(deep.getBytes(StandardCharsets.UTF_8))).isEqualTo("nested_too_deep");
  }

  @Test
  void hugeNumbersAreHarmless() throws UnreadableDocumentException {
    XlsxFile file =
        XlsxFile.plain()
            .formats("0.00")
            .rows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>1e999999999</v></c></row>");
    new DocumentReader(LIMITS).read(new DocumentBytes("x", file.bytes()), _ -> {});
  }

  private static String refusal(byte[] bytes) {
    return catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> new DocumentReader(LIMITS).read(new DocumentBytes("x", bytes), _ -> {}))
        .code();
  }
}
