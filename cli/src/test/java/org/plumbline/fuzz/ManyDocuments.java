package org.plumbline.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.plumbline.testkit.docx.PlanDocument;
import org.plumbline.testkit.docx.RepeatedCells;
import org.plumbline.testkit.pdf.PdfStyle;
import org.plumbline.testkit.plan.PlanBuilder;
import org.plumbline.testkit.sheet.HtmlFile;

/** A folder of made-up documents of four formats in turn, and one that cannot be read. */
final class ManyDocuments {

  /** Drawing a PDF takes longer than reading it, so a few serve many times. */
  private static final int DISTINCT_PDFS = 20;

  private final List<byte[]> pdfs;
  private final PlanDocument word = new PlanDocument(Set.of(), RepeatedCells.values()[0]);

  private ManyDocuments(int count) {
    this.pdfs =
        IntStream.rangeClosed(1, Math.min(DISTINCT_PDFS, count / 4 + 1))
            .mapToObj(number -> MadeUpPlan.pdf(number, PdfStyle.plain()))
            .toList();
  }

  /** Arguments: a folder and how many documents it shall hold. */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** Writes {@code count} sound documents; what lies there already stays. */
  static void write(Path folder, int count) throws IOException {
    Files.createDirectories(folder);
    ManyDocuments documents = new ManyDocuments(count);
    for (int number = 1; number <= count; number++) {
      documents.write(folder, number, extension(number));
    }
    Files.write(folder.resolve("damaged.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
  }

  private void write(Path folder, int number, String extension) throws IOException {
    Path file = folder.resolve("plan-%06d.%s".formatted(number, extension));
    if (!Files.exists(file)) {
      Files.write(file, document(number, extension));
    }
  }

  private byte[] document(int number, String extension) {
    return switch (extension) {
      case "txt" -> MadeUpPlan.text(number).getBytes(StandardCharsets.UTF_8);
      case "docx" -> {
        var builder = PlanBuilder.aCompletePlan().named("（合成）项目" + number);
        yield word.write(List.of(builder.build()));
      }
      case "html" -> HtmlFile.of(List.of(MadeUpPlan.table(number)), StandardCharsets.UTF_8);
      default -> pdfs.get(number / 4 % pdfs.size());
    };
  }

  private static String extension(int number) {
    return List.of("txt", "docx", "html", "pdf").get(number % 4);
  }
}
