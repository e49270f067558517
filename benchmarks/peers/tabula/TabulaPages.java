import java.io.File;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** Reads the ruled tables of a PDF with tabula, several times, and prints the best pass. */
final class TabulaPages {

  private static final int PASSES = 6;

  private TabulaPages() {}

  public static void main(String[] file) throws Exception {
    long best = Long.MAX_VALUE;
    for (int pass = 0; pass < PASSES; pass++) {
      long start = System.nanoTime();
      String counted = read(new File(file[0]));
      best = Math.min(best, System.nanoTime() - start);
      System.out.printf(Locale.ROOT, "tabula: best %.0f ms, %s%n", best / 1e6, counted);
    }
  }

  private static String read(File file) throws Exception {
    long characters = 0;
    int pages = 0;
    SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
    try (PDDocument pdf = PDDocument.load(file)) {
      PageIterator iterator = new ObjectExtractor(pdf).extract();
      while (iterator.hasNext()) {
        pages++;
        for (Table table : lattice.extract(iterator.next())) {
          for (var row : table.getRows()) {
            for (RectangularTextContainer<?> cell : row) {
              characters += cell.getText().chars().filter(c -> !Character.isWhitespace(c)).count();
            }
          }
        }
      }
    }
    return pages + " pages, " + characters + " characters in cells";
  }
}
