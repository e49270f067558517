package org.plumbline.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plumbline.reading.ReadBlocks;

class PageQuirksTest {

  private static final Charset GBK = Charset.forName("GBK");

  @Test
  void undeclaredGbkIsFound() {
    ReadBlocks read = ReadBlocks.of("表.xls", "<table><tr><td>绩效目标表".getBytes(GBK));
    assertThat(read.texts()).containsExactly("绩效目标表");
    assertThat(read.notices()).containsExactly("encoding_detected");
  }

  @Test
  void wrongDeclarationsAreNotBelieved() {
    byte[] page = "<html><meta charset=utf-8><p>绩效目标表</p>".getBytes(GBK);
    assertThat(ReadBlocks.of("a.html", page).paragraphs()).containsExactly("绩效目标表");
  }

  @Test
  void declaredGb2312MayHoldMore() {
    byte[] page = "<html><meta charset=gb2312><p>镕㐀</p>".getBytes(Charset.forName("GB18030"));
    assertThat(ReadBlocks.of("a.html", page).paragraphs()).containsExactly("镕㐀");
  }

  @Test
  void byteOrderMarkIsNoText() {
    byte[] page = "\uFEFF<html><p>目标</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(ReadBlocks.of("a.html", page).paragraphs()).containsExactly("目标");
  }

  @Test
  void joinedLinesAreATable() {
    String page = "<p>某表</p><p>项目名称 ¦ 某项目</p><p>预算数 ¦ 170.00</p><p>说明</p>";
    ReadBlocks read = ReadBlocks.of("a.html", page);
    assertThat(read.texts()).containsExactly("项目名称", "某项目", "预算数", "170.00");
    assertThat(read.paragraphs()).containsExactly("某表", "说明");
  }

  @Test
  void joinedLinesOfTextAreATable() {
    ReadBlocks read = ReadBlocks.of("a.txt", "某表\n项目名称 ¦ 某项目\n预算数 ¦ 170.00\n");
    assertThat(read.texts()).containsExactly("项目名称", "某项目", "预算数", "170.00");
  }

  @Test
  void framesAreSaid() {
    ReadBlocks read = ReadBlocks.of("a.html", "<html><p>x</p><iframe src='table.html'></iframe>");
    assertThat(read.notices()).containsExactly("frames_not_read");
  }

  @Test
  void captionsStandBeforeTheirTables() {
    String page = "<table><caption>某<b>表</b></caption><tr><td>甲</td></tr></table>";
    ReadBlocks read = ReadBlocks.of("a.html", "<html>" + page);
    assertThat(read.paragraphs()).containsExactly("某表");
    assertThat(read.texts()).containsExactly("甲");
  }

  @Test
  void hiddenSectionsAreNoRows() {
    String page = "<table><tbody hidden><tr><td>甲</td></tr></tbody><tr><td>乙</td></tr></table>";
    assertThat(ReadBlocks.of("a.html", "<html>" + page).texts()).containsExactly("乙");
  }

  @Test
  void deepPagesAreRead() {
    String deep = "<div>".repeat(50_000) + "底</div>";
    assertThat(ReadBlocks.of("a.html", "<html>" + deep).paragraphs()).containsExactly("底");
  }
}
