package org.plumbline.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.model.source.Notice;
import org.plumbline.testkit.docx.WordCell;
import org.plumbline.testkit.docx.WordCell.Down;
import org.plumbline.testkit.docx.WordDocument;
import org.plumbline.testkit.docx.WordTable;
import org.plumbline.testkit.zip.Zips;

class NotPrintedTest {

  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @Test
  void textUnderADownwardMergeIsSaid() {
    WordTable table =
        new WordTable(2)
            .row(WordCell.of("产出").down(Down.RESTART), WordCell.of("数量"))
            .row(WordCell.of("藏").down(Down.CONTINUE), WordCell.of("质量"));
    Blocks read = Blocks.of(WordDocument.plain().table(table));
    assertThat(read.notices()).extracting(Notice::code).containsExactly("text_under_merge");
    assertThat(read.notices().getFirst().message().zh()).contains("第 1 个表格第 2 行第 1 列", "藏");
  }

  @Test
  void blankContinuationsAreNothingToSay() {
    WordTable table =
        new WordTable(1)
            .row(WordCell.of("产出").down(Down.RESTART))
            .row(WordCell.of("").down(Down.CONTINUE));
    assertThat(Blocks.of(WordDocument.plain().table(table)).notices()).isEmpty();
  }

  @Test
  void commentsAreSaid() {
    String comments =
        "<w:comments"
            + WORD
            + "><w:comment"
            + " w:id=\"1\"><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment></w:comments>";
    Blocks read = Blocks.of(withPart("comments", "comments.xml", comments, "<w:p/>"));
    assertThat(read.notices()).extracting(Notice::code).containsExactly("comments_not_read");
    assertThat(read.notices().getFirst().message().zh()).contains("请核实");
    assertThat(read.paragraphs()).isEmpty();
  }

  @Test
  void insertedAndEmbeddedFilesAreNamed() {
    Blocks inserted = Blocks.of(withPart("aFChunk", "part.htm", "<p>甲</p>", "<w:p/>"));
    assertThat(inserted.notices().getFirst().code()).isEqualTo("inserted_files_not_read");
    assertThat(inserted.notices().getFirst().message().en()).contains("word/part.htm");
    Blocks embedded = Blocks.of(withPart("package", "embeddings/book.xlsx", "PK", "<w:p/>"));
    assertThat(embedded.notices().getFirst().code()).isEqualTo("embedded_files_not_read");
  }

  @Test
  void stylesNumberTheirParagraphs() {
    String styles =
        "<w:styles"
            + WORD
            + ">"
            + style("h1", "", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
            + style("h2", "h1", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>")
            + style("off", "h1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>")
            + style("loop", "loop", "")
            + "</w:styles>";
    String body = styled("h1", "甲") + styled("h2", "乙") + styled("off", "丙") + styled("loop", "丁");
    assertThat(Blocks.of(withPart("styles", "styles.xml", styles, body)).paragraphs())
        .containsExactly("一、 甲", "（1） 乙", "丙", "丁");
  }

  private static String style(String id, String basedOn, String properties) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:basedOn w:val=\"%s\"/><w:pPr>%s</w:pPr></w:style>"
        .formatted(id, basedOn, properties);
  }

  private static String styled(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, text);
  }

  private static byte[] withPart(String kind, String target, String content, String body) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put(
        "word/document.xml", "<w:document" + WORD + "><w:body>" + body + "</w:body></w:document>");
    parts.put("word/_rels/document.xml.rels", references(kind, target));
    parts.put("word/numbering.xml", numbering());
    parts.put("word/" + target, content);
    return Zips.of(parts);
  }

  private static String references(String kind, String target) {
    String one = "<Relationship Id=\"%s\" Type=\"" + TYPES + "%s\" Target=\"%s\"/>";
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + one.formatted("r1", kind, target)
        + one.formatted("r2", "numbering", "numbering.xml")
        + "</Relationships>";
  }

  private static String numbering() {
    String level = "<w:lvl w:ilvl=\"%d\"><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>";
    return "<w:numbering"
        + WORD
        + "><w:abstractNum w:abstractNumId=\"3\">"
        + level.formatted(0, "chineseCounting", "%1、")
        + level.formatted(1, "decimal", "（%2）")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
        + " w:val=\"3\"/></w:num></w:numbering>";
  }
}
