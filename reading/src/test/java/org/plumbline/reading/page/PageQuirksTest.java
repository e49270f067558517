package org.plumbline.reading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.reading.grid.Cell;

/** What people draw on pages besides tables; y counts downwards from the upper edge. */
class PageQuirksTest {

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Ruling> rulings = new ArrayList<>();

  @Test
  void underlineDividesNoCell() {
    twoByTwo();
    write("填报人", 104, 113);
    rulings.add(new Ruling(true, 115, 104, 150));
    assertThat(table().cells()).extracting(Cell::text).containsExactly("填报人", "", "", "");
  }

  @Test
  void boxToTickIsPartOfItsCell() {
    twoByTwo();
    write("是", 120, 113);
    box(106, 106, 114, 114);
    assertThat(elements()).hasSize(1);
    assertThat(table().cells().getFirst().text()).isEqualTo("是");
  }

  @Test
  void frameAroundThePageIsNoTable() {
    twoByTwo();
    write("数量", 104, 113);
    write("页边框内的文字", 104, 60);
    box(20, 20, 575, 800);
    assertThat(elements()).hasSize(2);
    assertThat(elements().getFirst())
        .isInstanceOfSatisfying(
            PageElement.Text.class, text -> assertThat(text.text()).isEqualTo("页边框内的文字"));
  }

  @Test
  void watermarkStaysOutOfCells() {
    twoByTwo();
    write("数量", 104, 113);
    glyphs.add(new Glyph("征", 110, 118, 20, -20, 30));
    glyphs.add(new Glyph("求", 130, 98, 20, -20, 30));
    assertThat(table().cells().getFirst().text()).isEqualTo("数量");
    assertThat(elements().getLast())
        .isInstanceOfSatisfying(
            PageElement.Text.class, text -> assertThat(text.text()).isEqualTo("征求"));
  }

  @Test
  void labelTurnedSidewaysIsRead() {
    twoByTwo();
    write("数量", 204, 113);
    glyphs.add(new Glyph("指", 113, 118, 0, -9, 9));
    glyphs.add(new Glyph("标", 113, 109, 0, -9, 9));
    assertThat(table().cells()).extracting(Cell::text).startsWith("指标", "数量");
  }

  @Test
  void labelOneCharacterPerLineIsRead() {
    box(100, 100, 115, 160);
    box(115, 100, 200, 160);
    write("产", 103, 113);
    write("出", 103, 125);
    write("指", 103, 137);
    write("标", 103, 149);
    assertThat(table().cells().getFirst().text()).isEqualTo("产出指标");
  }

  @Test
  void boldByPrintingTwiceIsReadOnce() {
    twoByTwo();
    write("指标", 104, 113);
    write("指标", 104.3f, 113);
    assertThat(table().cells().getFirst().text()).isEqualTo("指标");
  }

  @Test
  void radicalsReadAsIdeographs() {
    assertThat(GlyphText.ordinary("⼯")).isEqualTo("工");
    assertThat(GlyphText.ordinary("⻓")).isEqualTo("长");
    assertThat(GlyphText.ordinary("ﬁ")).isEqualTo("fi");
    assertThat(GlyphText.ordinary("≥")).isEqualTo("≥");
  }

  private void twoByTwo() {
    box(100, 100, 200, 120);
    box(200, 100, 300, 120);
    box(100, 120, 200, 140);
    box(200, 120, 300, 140);
  }

  private void box(float left, float top, float right, float bottom) {
    rulings.add(new Ruling(true, top, left, right));
    rulings.add(new Ruling(true, bottom, left, right));
    rulings.add(new Ruling(false, left, top, bottom));
    rulings.add(new Ruling(false, right, top, bottom));
  }

  private void write(String text, float x, float y) {
    for (int i = 0; i < text.length(); i++) {
      glyphs.add(new Glyph(text.substring(i, i + 1), x + 9 * i, y, 9, 0, 9));
    }
  }

  private List<PageElement> elements() {
    PageContent page = new PageContent(1, 842, glyphs, rulings, 0, 0, 0);
    return PageAnalysis.of(page, new StepBudget(1_000_000)).elements();
  }

  private PageElement.Table table() {
    return elements().stream()
        .filter(PageElement.Table.class::isInstance)
        .map(PageElement.Table.class::cast)
        .findFirst()
        .orElseThrow();
  }
}
