package org.plumbline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.testkit.ofd.OfdFile;
import org.plumbline.testkit.ofd.OfdLines;
import org.plumbline.testkit.sheet.CsvFile;
import org.plumbline.testkit.sheet.HtmlFile;
import org.plumbline.testkit.sheet.PrintedCell;
import org.plumbline.testkit.sheet.PrintedTable;
import org.plumbline.testkit.sheet.RtfFile;
import org.plumbline.testkit.sheet.SpreadsheetMlFile;
import org.plumbline.testkit.sheet.XlsFile;
import org.plumbline.testkit.sheet.XlsxFile;
import org.plumbline.testkit.zip.Zips;

/** A small valid file of each format, to be damaged. */
public final class SampleFiles {

  private static final List<PrintedTable> TABLES =
      List.of(
          new PrintedTable(
              "合成项目绩效目标表",
              List.of(
                  new PrintedCell(1, 1, 2, 1, "预算"),
                  new PrintedCell(1, 2, 1, 2, "170.00"),
                  PrintedCell.single(2, 2, "一"),
                  PrintedCell.single(2, 3, "二"))));

  private SampleFiles() {}

  /** Files made of characters. */
  public static List<byte[]> texts() {
    return List.of(
        SpreadsheetMlFile.of(TABLES),
        HtmlFile.of(TABLES, StandardCharsets.UTF_8),
        CsvFile.of(TABLES, ',', StandardCharsets.UTF_8),
        RtfFile.of(TABLES),
        ("MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable"
                + "\n\n<table><tr><td rowspan=3D2>x</td></tr></table>")
            .getBytes(StandardCharsets.US_ASCII));
  }

  /** Files of every format. */
  public static List<byte[]> all() {
    List<byte[]> files = new ArrayList<>(texts());
    files.add(XlsxFile.plain().table(TABLES.getFirst()).formats("0%").bytes());
    files.add(XlsFile.of(TABLES));
    files.add(doc());
    files.add(OfdFile.of(TABLES));
    files.add(storedOfd());
    return files;
  }

  /** Not packed, so that changed bytes reach what reads them. */
  private static byte[] storedOfd() {
    OfdFile file = new OfdFile(OfdLines.CELL_PATHS).table(TABLES.getFirst());
    return Zips.stored(file.parts());
  }

  private static byte[] doc() {
    try (InputStream file = SampleFiles.class.getResourceAsStream("doc/merged-cells.doc")) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
