package org.plumbline.reading.doc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.plumbline.reading.ReadBlocks;
import org.plumbline.reading.grid.Cell;
import org.plumbline.testkit.sheet.RtfFile;

class RtfReaderTest {

  private static ReadBlocks read(String body) {
    return ReadBlocks.of("表.doc", RtfFile.document(body));
  }

  @Test
  void bytesAreTextOfTheFont() {
    assertThat(read("\\pard\\f0 " + RtfFile.text("绩效目标表") + "\\par").paragraphs())
        .containsExactly("绩效目标表");
  }

  @Test
  void unicodeNumbersReplaceWhatFollows() {
    assertThat(read("\\pard \\u32489\\'bc{\\uc0\\u25928}\\u-243?\\par").paragraphs())
        .containsExactly("绩效\uff0d");
  }

  @Test
  void mergesComeFromTheRowDefinition() {
    String rows =
        "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000"
            + "\\pard\\intbl A\\cell B\\cell\\cell\\row"
            + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000"
            + "\\pard\\intbl\\cell C\\par D\\cell E\\cell\\row\\pard after\\par";
    assertThat(read(rows).cells())
        .containsExactly(
            new Cell(1, 1, 2, 1, "A"),
            new Cell(1, 2, 1, 2, "B"),
            Cell.single(2, 2, "C\nD"),
            Cell.single(2, 3, "E"));
    assertThat(read(rows).paragraphs()).containsExactly("after");
  }

  @Test
  void cellsEndInTheColumnOfTheirEdge() {
    String rows =
        "\\trowd\\cellx3000\\pard\\intbl wide\\cell\\row"
            + "\\trowd\\cellx1010\\cellx3000\\pard\\intbl a\\cell b\\cell\\row";
    assertThat(read(rows).cells()).contains(new Cell(1, 1, 1, 2, "wide"));
  }

  @Test
  void paragraphsPartTables() {
    String row = "\\trowd\\cellx1000\\pard\\intbl x\\cell\\row";
    assertThat(read(row + row + "\\pard\\par" + row).tables()).hasSize(2);
  }

  @Test
  void whatIsNotPrintedIsLeftOut() {
    String hidden =
        "{\\*\\generator x;}{\\pict\\bin3 }}}ffd8}abc{\\v geheim}{\\field{\\*\\fldinst PAGE}"
            + "{\\fldrslt 7}}{\\header head\\par}\\par";
    assertThat(read(hidden).paragraphs()).containsExactly("abc7", "head");
  }
}
