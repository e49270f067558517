package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.testkit.format.DocumentFormat;
import org.plumbline.testkit.golden.Golden;

/** The samples in Word, Excel and pdf print what their text twins print, and share its golden. */
class SampleTwinsTest {

  private static final List<DocumentFormat> FORMATS =
      List.of(DocumentFormat.DOCX, DocumentFormat.XLSX, DocumentFormat.PDF);

  static Stream<Arguments> twins() {
    return PlanGoldenTest.FAMILIES.stream()
        .flatMap(sample -> FORMATS.stream().map(format -> Arguments.of(sample, format)));
  }

  @ParameterizedTest
  @MethodSource("twins")
  void readsAsItsTwin(String sample, DocumentFormat format) throws Exception {
    String base = "samples/layouts/" + sample;
    if ("write".equals(System.getProperty("plumbline.golden"))) {
      write(base, format);
    }

    assertThat(values(PlanSheet.of(Documents.sample(format.named(base)))))
        .isEqualTo(values(Files.readString(Golden.sample(base + ".golden.txt"))));
  }

  /** Made from the text once; a sample that is there already is kept. */
  private static void write(String base, DocumentFormat format)
      throws IOException, UnreadableDocumentException {
    Path file = Golden.sample(format.named(base));
    if (!Files.exists(file)) {
      Files.write(file, format.write(EveryFormatTest.tables(base + ".txt")));
    }
  }

  /** A golden sheet without places, which differ between formats, and without the file's name. */
  private static String values(String sheet) {
    return sheet
        .lines()
        .skip(1)
        .map(line -> line.replaceAll(" \\[(\\d+:\\d+,\\d+|¶\\d+)]", ""))
        .map(line -> line.replaceFirst("，未采用的单元格 \\d+$", ""))
        .filter(line -> !line.contains("text_outside_tables") && !line.startsWith("== 提示"))
        .filter(line -> !line.contains("synthetic"))
        .reduce("", (all, line) -> all + line + "\n");
  }
}
