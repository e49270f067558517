package org.plumbline.national.reviewing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.national.files.Folder;

/** Finds out what a folder of input holds, and cuts it into parts. */
public final class InputParts {

  private static final Set<String> ENDINGS =
      Stream.of(DocumentFormat.values())
          .flatMap(format -> format.extensions().stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final int MOST_DOCUMENTS = 64;
  private static final long MOST_BYTES = 32L << 20;

  private InputParts() {}

  /**
   * The parts of a folder, in the order of their names: its files of rows, or those of the folder
   * {@code plans} in it, or else its documents and those below it. Nothing, where there are
   * neither.
   */
  public static List<Part> in(Folder folder) throws IOException {
    List<Folder.Entry> rows = folder.below("plans").files(".parquet");
    if (rows.isEmpty()) {
      rows = folder.files(".parquet");
    }
    return rows.isEmpty()
        ? documents(folder.filesBelow())
        : rows.stream().map(InputParts::rows).toList();
  }

  private static Part rows(Folder.Entry file) {
    return new Part(
        Part.Kind.ROWS,
        file.name().replace(".parquet", ""),
        List.of(file.address()),
        file.bytes(),
        file.modified());
  }

  private static List<Part> documents(List<Folder.Entry> files) {
    List<Part> parts = new ArrayList<>();
    List<Folder.Entry> gathered = new ArrayList<>();
    long bytes = 0;
    for (Folder.Entry file : files) {
      if (!isDocument(file.name())) {
        continue;
      }
      if (gathered.size() == MOST_DOCUMENTS || bytes + file.bytes() > MOST_BYTES && bytes > 0) {
        parts.add(documents(parts.size(), gathered));
        gathered.clear();
        bytes = 0;
      }
      gathered.add(file);
      bytes += file.bytes();
    }
    if (!gathered.isEmpty()) {
      parts.add(documents(parts.size(), gathered));
    }
    return parts;
  }

  private static boolean isDocument(String name) {
    return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static Part documents(int number, List<Folder.Entry> files) {
    return new Part(
        Part.Kind.DOCUMENTS,
        "part-%05d".formatted(number),
        files.stream().map(Folder.Entry::address).toList(),
        files.stream().mapToLong(Folder.Entry::bytes).sum(),
        files.stream().mapToLong(Folder.Entry::modified).sum());
  }
}
