package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.grid.Grid;
import org.plumbline.testkit.golden.Golden;
import org.plumbline.testkit.ofd.OfdFile;
import org.plumbline.testkit.sheet.HtmlFile;
import org.plumbline.testkit.sheet.PrintedCell;
import org.plumbline.testkit.sheet.PrintedTable;
import org.plumbline.testkit.sheet.RtfFile;
import org.plumbline.testkit.sheet.SpreadsheetMlFile;
import org.plumbline.testkit.sheet.XlsFile;
import org.plumbline.testkit.sheet.XlsxFile;

/** A publication gives the same plans whichever format it comes in. */
class EveryFormatTest {

  private static final String LAYOUTS = "samples/layouts/";

  static Stream<Arguments> samplesInEveryFormat() {
    List<String> samples =
        List.of(
            Documents.SEED,
            LAYOUTS + "seed-family/another-city.txt",
            LAYOUTS + "mof-target-form/target-form.txt",
            LAYOUTS + "shanghai/declaration.txt",
            LAYOUTS + "self-evaluation/self-evaluation.txt",
            LAYOUTS + "flat-table/projects.txt",
            LAYOUTS + "transfer-payment/regional.txt",
            LAYOUTS + "whole-department/department.txt",
            LAYOUTS + "two-targets/long-term-and-annual.txt",
            LAYOUTS + "monitoring/monitoring.txt",
            LAYOUTS + "county-halves/two-halves.html",
            LAYOUTS + "guangdong/guangdong.csv",
            LAYOUTS + "zhejiang/department.txt",
            LAYOUTS + "regional-ladder/regional.html",
            LAYOUTS + "unit-self-evaluation/unit.csv",
            LAYOUTS + "two-periods/county-health.html",
            LAYOUTS + "self-evaluation-library/library.html",
            LAYOUTS + "monitoring-seven-months/roads.html",
            LAYOUTS + "transfer-units-in-names/grassland.html",
            LAYOUTS + "hubei/greening.html",
            LAYOUTS + "yunnan/water.html",
            LAYOUTS + "two-targets-application/trade.html",
            LAYOUTS + "shenyang/rehabilitation.html",
            LAYOUTS + "split-columns/split-columns.txt");
    return samples.stream()
        .flatMap(sample -> Stream.of(Writer.values()).map(writer -> Arguments.of(sample, writer)));
  }

  /** A format that keeps what a table says. */
  enum Writer {
    XLSX(EveryFormatTest::xlsx),
    XLS(XlsFile::of),
    SPREADSHEETML(SpreadsheetMlFile::of),
    HTML(tables -> HtmlFile.of(tables, StandardCharsets.UTF_8)),
    HTML_IN_GBK(tables -> HtmlFile.of(tables, Charset.forName("GBK"))),
    RTF(RtfFile::of),
    OFD(OfdFile::of);

    private final Function<List<PrintedTable>, byte[]> writing;

    Writer(Function<List<PrintedTable>, byte[]> writing) {
      this.writing = writing;
    }
  }

  @ParameterizedTest
  @MethodSource("samplesInEveryFormat")
  void plansAreTheSame(String sample, Writer writer) throws Exception {
    assertSamePlans(sample, writer.writing);
  }

  private static byte[] xlsx(List<PrintedTable> tables) {
    XlsxFile file = XlsxFile.plain();
    tables.forEach(file::table);
    return file.bytes();
  }

  private static void assertSamePlans(String sample, Function<List<PrintedTable>, byte[]> writer)
      throws IOException, UnreadableDocumentException {
    ReadingResult original = Documents.sample(sample);
    ReadingResult again = Documents.read(original.document().name(), writer.apply(tables(sample)));
    assertThat(again.plans())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(SourceLocation.class)
        .isEqualTo(original.plans());
  }

  /** The tables of a sample, each with the paragraphs above it. */
  static List<PrintedTable> tables(String sample) throws IOException, UnreadableDocumentException {
    Path file = Golden.sample(sample);
    List<PrintedTable> tables = new ArrayList<>();
    StringBuilder title = new StringBuilder();
    DocumentReader.withDefaults()
        .read(
            new DocumentBytes(file.getFileName().toString(), Files.readAllBytes(file)),
            block -> {
              switch (block) {
                case Block.Paragraph paragraph ->
                    title
                        .append(paragraph.text().replaceFirst("\\[bookmark: \\w+]", ""))
                        .append('\n');
                case Block.Table(Grid grid) -> {
                  tables.add(printed(title.toString(), grid));
                  title.setLength(0);
                }
              }
            });
    return tables;
  }

  private static PrintedTable printed(String title, Grid grid) {
    return new PrintedTable(
        title,
        grid.cells().stream()
            .map(cell ->
                new PrintedCell(
                    cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.text()))
            .toList());
  }
}
