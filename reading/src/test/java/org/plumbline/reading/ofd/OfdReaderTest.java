package org.plumbline.reading.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.grid.Cell;
import org.plumbline.testkit.ofd.OfdFile;
import org.plumbline.testkit.ofd.OfdLines;
import org.plumbline.testkit.sheet.PrintedCell;
import org.plumbline.testkit.sheet.PrintedTable;
import org.plumbline.testkit.zip.Zips;

class OfdReaderTest {

  private static final PrintedTable TABLE =
      new PrintedTable(
          "合成项目绩效目标表", List.of(PrintedCell.single(1, 1, "项目名称"), PrintedCell.single(1, 2, "食盐储备")));

  private static OfdFile file() {
    return new OfdFile(OfdLines.STROKED);
  }

  private static String text(String attributes, String code) {
    return "<ofd:TextObject ID=\"7\" Boundary=\"20 30 100 10\" Size=\"4\" %s>%s</ofd:TextObject>"
        .formatted(attributes, code);
  }

  private static String code(String attributes, String text) {
    return "<ofd:TextCode X=\"0\" Y=\"4\" %s>%s</ofd:TextCode>".formatted(attributes, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DeltaX=\"4 4 4\"",
        "DeltaX=\"g 3 4\"",
        "DeltaX=\"g 2 4 4\"",
        "DeltaX=\"4\"",
        "DeltaX=\"g 2000000000 4\"",
        "DeltaY=\"g 3 4\"",
        "DeltaX=\"\""
      })
  void charactersStandByTheirOffsets(String offsets) {
    OfdBlocks read = OfdBlocks.of(file().page(text("", code(offsets, "绩效目标"))).bytes());
    assertThat(String.join("", read.paragraphs())).isEqualTo("绩效目标");
  }

  @Test
  void runsOfOneLineBelongTogether() {
    String runs =
        code("DeltaX=\"4\"", "绩效") + "<ofd:TextCode X=\"8\" DeltaX=\"4\">目标</ofd:TextCode>";
    assertThat(OfdBlocks.of(file().page(text("", runs)).bytes()).paragraphs())
        .containsExactly("绩效目标");
  }

  @Test
  void matrixScalesAndTurnsText() {
    String small = text("CTM=\"0.5 0 0 0.5 0 0\"", code("DeltaX=\"4\"", "正文"));
    String sideways = text("CTM=\"0 1 -1 0 60 0\"", code("DeltaX=\"g 3 4\"", "横排文字"));
    assertThat(OfdBlocks.of(file().page(small).bytes()).paragraphs()).containsExactly("正文");
    assertThat(OfdBlocks.of(file().page(sideways).bytes()).paragraphs()).containsExactly("横排文字");
  }

  @Test
  void clipsAndPatternsAreNoContent() {
    String clipped =
        "<ofd:Clips><ofd:Clip><ofd:Area><ofd:Text>"
            + code("", "裁剪")
            + "</ofd:Text></ofd:Area></ofd:Clip></ofd:Clips>"
            + code("DeltaX=\"4\"", "正文");
    assertThat(OfdBlocks.of(file().page(text("", clipped)).bytes()).paragraphs())
        .containsExactly("正文");
  }

  @Test
  void templatesArePartOfThePage() {
    OfdFile file = file().table(TABLE).template(text("", code("DeltaX=\"4\"", "页眉")));
    OfdBlocks read = OfdBlocks.of(file.bytes());
    assertThat(read.paragraphs()).contains("页眉");
    assertThat(read.cells()).hasSize(2);
  }

  @Test
  void pagesComeInTheirOrder() {
    OfdFile file = file();
    for (String name : List.of("甲", "乙", "丙")) {
      file.page(text("", code("", name)));
    }
    Map<String, String> parts = file.parts();
    parts.computeIfPresent(
        "Doc_0/Document.xml",
        (_, xml) ->
            xml.replace("Page_0", "Page_x").replace("Page_2", "Page_0").replace("_x", "_2"));
    assertThat(OfdBlocks.of(parts).paragraphs()).containsExactly("丙", "乙", "甲");
  }

  @Test
  void everyDocumentOfTheFileIsRead() {
    Map<String, String> parts = file().table(TABLE).parts();
    for (String name : List.copyOf(parts.keySet())) {
      parts.put(
          name.replace("Doc_0", "Doc_1"),
          parts.getOrDefault(name, "").replace("/Doc_0/", "/Doc_1/"));
    }
    String body = "<ofd:DocBody><ofd:DocRoot>/Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody>";
    parts.computeIfPresent("OFD.xml", (_, xml) -> xml.replace("</ofd:OFD>", body + "</ofd:OFD>"));
    assertThat(OfdBlocks.of(parts).cells()).hasSize(4);
  }

  @Test
  void compositeObjectsAreReadFromResources() {
    Map<String, String> parts =
        file()
            .page("<ofd:CompositeObject ID=\"8\" Boundary=\"0 0 50 50\" ResourceID=\"9\"/>")
            .parts();
    String unit =
        "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"9\" Width=\"50\" Height=\"50\">"
            + "<ofd:Content>%s</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"
                .formatted(text("", code("DeltaX=\"4\"", "图元")));
    parts.computeIfPresent(
        "Doc_0/PublicRes.xml", (_, xml) -> xml.replace("</ofd:Res>", unit + "</ofd:Res>"));
    assertThat(OfdBlocks.of(parts).paragraphs()).containsExactly("图元");
  }

  @Test
  void whatIsNotReadIsSaid() {
    Map<String, String> parts =
        file()
            .page(
                text("", code("", "文")),
                text("Visible=\"false\"", code("", "藏")),
                "<ofd:CompositeObject ID=\"8\" Boundary=\"0 0 50 50\" ResourceID=\"99\"/>",
                text("", code("DeltaX=\"x\"", "坏了")))
            .parts();
    parts.computeIfPresent(
        "Doc_0/Document.xml",
        (_, xml) ->
            xml.replace(
                "</ofd:Document>",
                "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations></ofd:Document>"));
    assertThat(OfdBlocks.of(parts).codes())
        .containsExactly(
            "damaged_pages", "hidden_text", "composite_objects", "annotations_not_read");
  }

  @Test
  void signedFilesAreRead() {
    Map<String, String> parts = file().table(TABLE).parts();
    parts.put("Doc_0/Signs/Signatures.xml", "<Signatures/>");
    parts.computeIfPresent(
        "OFD.xml",
        (_, xml) ->
            xml.replace(
                "</ofd:DocBody>",
                "<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures></ofd:DocBody>"));
    assertThat(OfdBlocks.of(parts).cells()).hasSize(2);
  }

  @Test
  void encryptedFilesAreRefused() {
    Map<String, String> parts = file().table(TABLE).parts();
    parts.put("Encryptions.xml", "<Encryptions/>");
    assertRefused(Zips.of(parts), "encrypted");
  }

  @Test
  void picturesOfPagesAreRefused() {
    String picture = "<ofd:ImageObject ID=\"8\" Boundary=\"0 0 210 297\" ResourceID=\"9\"/>";
    assertRefused(file().page(picture).bytes(), "scanned_pages");
    assertRefused(file().page().bytes(), "no_text");
  }

  @Test
  void picturePagesAmongOthersAreSaid() {
    String picture = "<ofd:ImageObject ID=\"8\" Boundary=\"0 0 210 297\" ResourceID=\"9\"/>";
    assertThat(OfdBlocks.of(file().table(TABLE).page(picture).bytes()).codes())
        .containsExactly("picture_pages");
  }

  @ParameterizedTest
  @CsvSource({"OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml"})
  void missingPartsAreNamed(String part) {
    Map<String, String> parts = file().table(TABLE).parts();
    parts.remove(part);
    assertRefused(Zips.of(parts), "missing_part");
  }

  @Test
  void limitsAreNamed() {
    byte[] bytes = file().table(TABLE).table(TABLE).bytes();
    assertRefused(bytes, new OfdLimits(ReadingLimits.DEFAULT, 1, 1_000), "too_many_pages");
    assertRefused(bytes, new OfdLimits(ReadingLimits.DEFAULT, 2, 10), "too_complex");
  }

  @Test
  void compositesOfThemselvesEnd() {
    String self = "<ofd:CompositeObject ID=\"8\" Boundary=\"0 0 50 50\" ResourceID=\"9\"/>";
    Map<String, String> parts = file().page(self, text("", code("", "文"))).parts();
    String unit =
        "<ofd:CompositeGraphicUnit ID=\"9\">%s</ofd:CompositeGraphicUnit></ofd:Res>"
            .formatted(self);
    parts.computeIfPresent("Doc_0/PublicRes.xml", (_, xml) -> xml.replace("</ofd:Res>", unit));
    assertThat(OfdBlocks.of(parts).codes()).containsExactly("composite_objects");
  }

  /** Made by ofdrw-layout 2.3.1: text by offsets, lines in blocks, Latin among Chinese. */
  @Test
  void filesOfAnotherProgramAreRead() throws IOException {
    try (InputStream file = OfdReaderTest.class.getResourceAsStream("made-by-ofdrw.ofd")) {
      OfdBlocks read = OfdBlocks.of(Objects.requireNonNull(file).readAllBytes());
      assertThat(read.paragraphs()).containsExactly("合成项目绩效目标表");
      assertThat(read.cells().stream().map(Cell::text))
          .containsExactly("项目名称", "食盐储备 Plan B", "数量指标", "≥150吨");
    }
  }

  private static void assertRefused(byte[] bytes, String code) {
    assertRefused(bytes, OfdLimits.within(ReadingLimits.DEFAULT), code);
  }

  private static void assertRefused(byte[] bytes, OfdLimits limits, String code) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> OfdBlocks.read(bytes, limits))
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
  }
}
