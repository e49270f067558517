package org.plumbline.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.testkit.golden.Golden;

/** Reads samples and texts for tests. */
final class Documents {

  static final String SEED = "samples/qingdao-miit-2022/qingdao-miit-2022.txt";

  private static final PlanReader READER = PlanReader.bundled();

  private Documents() {}

  static ReadingResult sample(String path) {
    try {
      Path file = Golden.sample(path);
      return read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ReadingResult text(String text) {
    return read("sample.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadingResult read(String name, byte[] bytes) {
    try {
      return READER.read(new DocumentBytes(name, bytes), 0, OptionalInt.empty());
    } catch (UnreadableDocumentException e) {
      throw new AssertionError(e);
    }
  }

  /** A text document, a cell a line, rows parted by blank lines. */
  static ReadingResult rows(String title, String... rows) {
    StringBuilder text = new StringBuilder(title).append('\n');
    for (String row : rows) {
      for (String cell : row.split("\\|", -1)) {
        text.append('\t').append(cell.strip().replace("\\n", "\n")).append('\n');
      }
      text.append('\n');
    }
    return text(text.toString());
  }

  static List<String> codes(ReadingResult result) {
    return result.notices().stream().map(Notice::code).toList();
  }
}
