package org.plumbline.fuzz;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;

/**
 * A made-up docx of any length, written and read without ever being whole in memory: {@code write
 * FILE MEGABYTES tables|paragraphs}, {@code blocks FILE}, {@code plans FILE}.
 */
final class LongDocument {

  private static final int MEGABYTE = 1_000_000;

  /** More than the usual limits, since the question here is memory. */
  private static final ReadingLimits LARGE =
      ReadingLimits.DEFAULT
          .with(ReadingLimit.ENTRY_BYTES, 1L << 30)
          .with(ReadingLimit.TOTAL_BYTES, 1L << 30);

  private LongDocument() {}

  static void main(String... arguments) throws IOException, UnreadableDocumentException {
    Path file = Path.of(arguments[1]);
    switch (arguments[0]) {
      case "write" -> write(file, Integer.parseInt(arguments[2]), arguments[3].equals("tables"));
      case "blocks" -> IO.println(blocks(file) + " blocks");
      default -> IO.println(plans(file) + " plans");
    }
  }

  static void write(Path file, int megabytes, boolean tables) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
        Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      xml.write(
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
              + "<w:body>");
      long characters = 0;
      for (int number = 1; characters < (long) megabytes * MEGABYTE; number++) {
        String next = tables ? table(number) : paragraph("（合成）第" + number + "项工作按计划完成。");
        xml.write(next);
        characters += next.getBytes(StandardCharsets.UTF_8).length;
      }
      xml.write("</w:body></w:document>");
      xml.flush();
      zip.closeEntry();
    }
  }

  private static String table(int number) {
    StringBuilder table = new StringBuilder(paragraph(number + ".合成项目表")).append("<w:tbl>");
    for (int row = 1; row <= 25; row++) {
      table.append("<w:tr>");
      for (int column = 1; column <= 6; column++) {
        String text = "（合成）" + number * row % 977 + "/" + column;
        table.append("<w:tc><w:tcPr/>").append(paragraph(text)).append("</w:tc>");
      }
      table.append("</w:tr>");
    }
    return table.append("</w:tbl>").toString();
  }

  private static String paragraph(String text) {
    String properties =
        "<w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\"/><w:sz w:val=\"21\"/></w:rPr>";
    return "<w:p><w:pPr><w:jc w:val=\"left\"/>"
        + properties
        + "</w:pPr><w:r>"
        + properties
        + "<w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  private static long blocks(Path file) throws IOException, UnreadableDocumentException {
    long[] count = {0};
    new DocumentReader(LARGE).read(document(file), _ -> count[0]++);
    return count[0];
  }

  private static long plans(Path file) throws IOException, UnreadableDocumentException {
    return PlanReader.within(LARGE).read(document(file), 0, OptionalInt.empty()).plans().size();
  }

  private static DocumentBytes document(Path file) throws IOException {
    return new DocumentBytes("long.docx", Files.readAllBytes(file));
  }
}
