package org.plumbline.evidence.register;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** 表头写法. What a header may call a column: its Chinese title, its English title or its name. */
final class ColumnHeadings {

  private ColumnHeadings() {}

  /** All ways to write it, folded; each once. */
  static List<String> of(Column column) {
    return Stream.of(column.title().zh(), column.title().en(), column.name())
        .map(ColumnHeadings::fold)
        .distinct()
        .toList();
  }

  /** The heading without what does not matter: blanks, case, full or half width. */
  static String fold(String heading) {
    return CellText.fold(heading).replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
