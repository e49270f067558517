package org.plumbline.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.testkit.docx.Quirk;
import org.plumbline.testkit.docx.WordDocument;
import org.plumbline.testkit.docx.WordTable;

class DocxTextTest {

  @ParameterizedTest
  @EnumSource
  void quirksDoNotChangeWhatIsPrinted(Quirk quirk) {
    EnumSet<Quirk> quirks = EnumSet.of(quirk);
    Blocks read =
        Blocks.of(
            WordDocument.with(quirks)
                .paragraph("1.食盐储备工作经费绩效目标表")
                .table(new WordTable(2, quirks).texts("指标值", "≥2000吨\n≤15日")));
    assertThat(read.paragraphs()).containsExactly("1.食盐储备工作经费绩效目标表");
    assertThat(read.texts()).containsExactly("指标值", "≥2000吨\n≤15日");
  }

  @Test
  void allQuirksTogetherChangeNothing() {
    EnumSet<Quirk> quirks = EnumSet.allOf(Quirk.class);
    Blocks read =
        Blocks.of(WordDocument.with(quirks).table(new WordTable(2, quirks).texts("数量", "5家")));
    assertThat(read.texts()).containsExactly("数量", "5家");
  }

  @Test
  void tabsAndBreaksArePrinted() {
    assertThat(
            paragraph(
                run("<w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:cr/><w:t>四</w:t>")))
        .isEqualTo("一\t二\n三\n四");
  }

  @Test
  void tabStopsAreNotText() {
    assertThat(
            paragraph(
                "<w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>" + run("<w:t>一</w:t>")))
        .isEqualTo("一");
  }

  @Test
  void deletedAndMovedTextDoesNotCount() {
    String changed =
        "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:ins>"
            + run("<w:t>新</w:t>")
            + "</w:ins><w:moveFrom>"
            + run("<w:t>移</w:t>")
            + "</w:moveFrom><w:moveTo>"
            + run("<w:t>来</w:t>")
            + "</w:moveTo>";
    assertThat(paragraph(changed)).isEqualTo("新来");
  }

  @Test
  void deletedMarkJoinsParagraphs() {
    String first =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("<w:t>≥150</w:t>") + "</w:p>";
    Blocks read = Blocks.ofBody(first + "<w:p>" + run("<w:t>家</w:t>") + "</w:p>");
    assertThat(read.paragraphs()).containsExactly("≥150家");
  }

  @Test
  void hiddenTextIsNotPrinted() {
    String hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>暗</w:t></w:r>";
    String shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>明</w:t></w:r>";
    assertThat(paragraph(hidden + shown + run("<w:t>了</w:t>"))).isEqualTo("明了");
  }

  @Test
  void fieldCodesAreNotPrinted() {
    String field =
        mark("begin")
            + run("<w:instrText> IF </w:instrText>")
            + mark("begin")
            + run("<w:instrText> PAGE </w:instrText>")
            + mark("separate")
            + run("<w:t>7</w:t>")
            + mark("end")
            + mark("separate")
            + run("<w:t>结果</w:t>")
            + mark("end")
            + run("<w:t>后</w:t>");
    assertThat(paragraph(field)).isEqualTo("结果后");
  }

  @Test
  void brokenFieldLosesNothing() {
    assertThat(paragraph(mark("end") + mark("begin") + run("<w:t>正文</w:t>"))).isEqualTo("正文");
  }

  @Test
  void fieldBrokenByPronunciationIsRead() {
    String ruby = "<w:ruby><w:rt>" + run("<w:t>字</w:t>") + mark("begin") + "</w:rt></w:ruby>";
    assertThat(paragraph(ruby + mark("separate") + run("<w:t>后</w:t>"))).isEqualTo("后");
  }

  @Test
  void elementsOfNoNamespaceAreWrappers() {
    assertThat(paragraph("<x><t>不算</t>" + run("<w:t>算</w:t>") + "</x>")).isEqualTo("算");
  }

  @Test
  void simpleFieldsAndLinksArePrinted() {
    String fields =
        "<w:fldSimple w:instr=\"DATE\">"
            + run("<w:t>2022年</w:t>")
            + "</w:fldSimple><w:hyperlink>"
            + run("<w:t>链接</w:t>")
            + "</w:hyperlink>";
    assertThat(paragraph(fields)).isEqualTo("2022年链接");
  }

  @Test
  void contentControlsAtRunLevelArePrinted() {
    String control =
        "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>"
            + run("<w:t>150</w:t>")
            + "</w:sdtContent></w:sdt>";
    assertThat(paragraph(run("<w:t>≥</w:t>") + control)).isEqualTo("≥150");
  }

  @Test
  void symbolsBecomeCharacters() {
    String symbols =
        run("<w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t>5</w:t>")
            + run(
                "<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"X\""
                    + " w:char=\"2605\"/>");
    assertThat(paragraph(symbols)).isEqualTo("≥5☑★");
  }

  @Test
  void hyphensOfWordAreKept() {
    assertThat(paragraph(run("<w:t>18</w:t><w:noBreakHyphen/><w:t>33</w:t><w:softHyphen/>")))
        .isEqualTo("18-33");
  }

  @Test
  void pronunciationStandsInBrackets() {
    String ruby =
        "<w:ruby><w:rt>"
            + run("<w:t>yán</w:t>")
            + "</w:rt><w:rubyBase>"
            + run("<w:t>鹽</w:t>")
            + "</w:rubyBase></w:ruby>";
    assertThat(paragraph(run(ruby))).isEqualTo("鹽(yán)");
  }

  @Test
  void formulasArePrinted() {
    assertThat(paragraph("<m:oMath><m:r><m:t>x=5</m:t></m:r></m:oMath>")).isEqualTo("x=5");
  }

  @Test
  void textBoxesCountOnceAfterTheirParagraph() {
    String box = "<w:txbxContent><w:p>" + run("<w:t>框内</w:t>") + "</w:p></w:txbxContent>";
    String alternatives =
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx>"
            + box
            + "</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:textbox>"
            + box
            + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
    String twice =
        run("<w:t>前</w:t>") + run(alternatives) + run(alternatives) + run("<w:t>后</w:t>");
    assertThat(Blocks.ofBody("<w:p>" + twice + "</w:p>").paragraphs())
        .containsExactly("前后", "框内", "框内");
  }

  @Test
  void oldTextBoxesAreRead() {
    String box =
        "<w:pict><v:shape><v:textbox><w:txbxContent><w:p>"
            + run("<w:t>框内</w:t>")
            + "</w:p></w:txbxContent></v:textbox></v:shape></w:pict>";
    assertThat(Blocks.ofBody("<w:p>" + run(box) + "</w:p>").paragraphs()).containsExactly("框内");
  }

  @Test
  void headersAndNotesFollowTheBodyOnce() {
    WordDocument document =
        WordDocument.plain().header("页眉").header("页眉").footnote("脚注").footer("页脚").paragraph("正文");
    assertThat(Blocks.of(document).paragraphs()).containsExactly("正文", "页眉", "页脚", "脚注");
  }

  @Test
  void listNumbersArePrinted() {
    String lists = level(0, "chineseCounting", "%1、") + level(1, "decimal", "（%2）");
    WordDocument document =
        WordDocument.plain()
            .numbering(
                "<w:abstractNum w:abstractNumId=\"3\">"
                    + lists
                    + "</w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"3\"/></w:num>")
            .xml(item(0, "甲") + item(1, "乙") + item(1, "丙") + item(0, "丁") + item(1, ""));
    assertThat(Blocks.of(document).paragraphs())
        .containsExactly("一、 甲", "（1） 乙", "（2） 丙", "二、 丁", "（1） ");
  }

  @Test
  void blankParagraphsCountButAreNotHandedOn() {
    Blocks read = Blocks.of(WordDocument.plain().paragraph("").paragraph("第二段"));
    assertThat(read.all()).singleElement().asString().contains("number=2");
  }

  private static String paragraph(String content) {
    return Blocks.ofBody("<w:p>" + content + "</w:p>").paragraphs().getFirst();
  }

  private static String run(String content) {
    return "<w:r>" + content + "</w:r>";
  }

  private static String mark(String type) {
    return run("<w:fldChar w:fldCharType=\"" + type + "\"/>");
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String item(int level, String text) {
    String properties =
        "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
            .formatted(level);
    return "<w:p>" + properties + run("<w:t>" + text + "</w:t>") + "</w:p>";
  }
}
