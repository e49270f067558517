package org.plumbline.forms.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.plumbline.forms.template.TemplateMaker.docx;
import static org.plumbline.forms.template.TemplateMaker.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.Table;

class DocxTemplateTest {

  private static final String BODY = "word/document.xml";
  private static final TagScope SAMPLE =
      TagScope.of(Map.of("项目名称", "食盐储备", "资金用途", "", "年度", "2022"))
          .withList(
              "指标列表",
              List.of(
                  Map.of("一级指标", "产出指标", "三级指标", "储备量", "指标值", "≥2000吨"),
                  Map.of("一级指标", "产出指标", "三级指标", "A&B <甲>\n乙", "指标值", "[100]")));

  @Test
  void tagSpreadOverRunsIsOne() throws Exception {
    byte[] split =
        TemplateMaker.changed(
            docx(text("名称：{{项目名称}}。")),
            BODY,
            xml ->
                xml.replace("{{项目", "{{项</w:t></w:r><w:proofErr w:type=\"spellEnd\"/><w:r><w:t>目"));
    assertThat(textOf(filled(split))).contains("名称：食盐储备。").doesNotContain("{{");
  }

  @Test
  void rowBelowTheListIsRepeated() throws Exception {
    byte[] file = filled(docx(table("指标{{指标列表}}", "[三级指标]", "[指标值]")));
    assertThat(textOf(file)).contains("储备量", "≥2000吨", "A&amp;B &lt;甲&gt;", "乙", "[100]");
    assertThat(TemplateMaker.part(file, BODY).split("<w:tr[ >]")).hasSize(4);
  }

  @Test
  void sameRowIsRepeatedToo() throws Exception {
    byte[] file = filled(docx(table("指标", "{{指标列表}}[三级指标]", "[指标值]")));
    assertThat(textOf(file)).contains("储备量", "≥2000吨");
  }

  @Test
  void sameLevelIsOneCell() throws Exception {
    byte[] file = filled(docx(table("指标{{指标列表}}", "[一级指标]", "[三级指标]")));
    assertThat(textOf(file)).containsOnlyOnce("产出指标");
    assertThat(TemplateMaker.part(file, BODY)).contains("<w:vMerge w:val=\"restart\"/>");
  }

  @Test
  void blocksAreRepeatedOrLeftOut() throws Exception {
    byte[] file =
        filled(
            docx(
                text("{{?指标列表}}"),
                text("{{序号}}、{{三级指标}}（{{年度}}）"),
                text("{{/指标列表}}"),
                text("{{?资金用途}}"),
                text("用途见下"),
                text("{{/资金用途}}")));
    assertThat(textOf(file)).contains("1、储备量（2022）", "2、A&amp;B").doesNotContain("用途见下");
  }

  @Test
  void eachPlanBeginsOnANewPage() throws Exception {
    DocxTemplate template = DocxTemplate.read(docx(text("{{项目名称}}")), SAMPLE, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FilledDocument document = template.begin(out);
    document.add(SAMPLE);
    document.add(SAMPLE.with(Map.of("项目名称", "药品储备")));
    document.end();
    assertThat(textOf(out.toByteArray())).contains("食盐储备", "药品储备");
    assertThat(TemplateMaker.part(out.toByteArray(), BODY))
        .containsOnlyOnce("w:type=\"page\"")
        .containsOnlyOnce("<w:sectPr>");
  }

  @Test
  void everyMistakeIsToldWithItsPlace() {
    byte[] template =
        docx(
            text("{{项目名}} {{@照片}}"),
            text("｛｛项目名称｝｝"),
            text("{{?指标列表}}"),
            table("指标{{指标列表}}", "[三级指标]", "[目标值]"));
    refused(template)
        .contains(
            "正文第1段：没有名为“项目名”的标签，是否指“项目名称”？",
            "正文第1段：标签“{{@照片}}”",
            "正文第2段：“｛｛项目名称｝｝”中的标签不完整",
            "正文第3段：“{{?指标列表}}”没有对应的",
            "正文第1个表格第2行第2格：没有名为“目标值”的标签，是否指“指标值”？");
  }

  @Test
  void listOutsideATableIsRefused() {
    refused(docx(text("{{指标列表}}"))).contains("“指标列表”是列表");
    refused(docx(table("{{指标列表}}", "甲", "乙"))).contains("不知道重复哪一行");
  }

  @Test
  void headerOfManyPlansIsRefused() throws Exception {
    byte[] template =
        TemplateMaker.changed(
            docx(text("{{项目名称}}")), "word/header1.xml", xml -> xml.replace("绩效管理", "{{项目名称}}"));
    refused(template).contains("--zip");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FilledDocument document = DocxTemplate.read(template, SAMPLE, true).begin(out);
    document.add(SAMPLE);
    document.end();
    assertThat(TemplateMaker.part(out.toByteArray(), "word/header1.xml")).contains("食盐储备");
  }

  @Test
  void whatIsNoTemplateIsRefused() {
    refused("没有".getBytes(StandardCharsets.UTF_8)).contains("不是 Word 文档");
    refused(docx(text("没有标签"))).contains("模板中没有标签");
    refused(
            TemplateMaker.changed(
                docx(text("{{项目名称}}")),
                BODY,
                xml -> xml.replaceFirst("\\?>", "?><!DOCTYPE x SYSTEM \"http://example.org/x\">")))
        .contains("不是 Word 文档");
  }

  private static Table table(String head, String left, String right) {
    return new Table(
        List.of(40, 40),
        List.of(
            Row.of(Cell.head(head), Cell.head("值")), Row.of(Cell.text(left), Cell.text(right))));
  }

  private static byte[] filled(byte[] template) throws UnusableTemplateException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FilledDocument document = DocxTemplate.read(template, SAMPLE, false).begin(out);
    document.add(SAMPLE);
    document.end();
    return out.toByteArray();
  }

  private static String textOf(byte[] docx) {
    return TemplateMaker.part(docx, BODY).replaceAll("<[^>]+>", "");
  }

  private static AbstractStringAssert<?> refused(byte[] template) {
    List<String> problems = new java.util.ArrayList<>();
    assertThatExceptionOfType(UnusableTemplateException.class)
        .isThrownBy(() -> DocxTemplate.read(template, SAMPLE, false))
        .satisfies(e -> e.problems().forEach(problem -> problems.add(problem.zh())));
    return assertThat(String.join("\n", problems));
  }
}
