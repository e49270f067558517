package org.plumbline.reading.layout;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.SourceLocation;

/** Counts the lines of a document that stand beside no plan, so that one notice speaks of all. */
final class UnusedText {

  private int lines;
  private Optional<SourceLocation> first = Optional.empty();

  void add(ReadingContext context, List<GridCell> unused) {
    lines += unused.size();
    if (first.isEmpty()) {
      first = unused.stream().findFirst().map(context::locate);
    }
  }

  /** What to say of a document that holds plans besides; empty where no line was left. */
  Optional<Notice> notice() {
    return first.map(at ->
        ReadingNotice.TEXT_OUTSIDE_TABLES.at(
            at, String.valueOf(lines), LeftOvers.quote(at.text())));
  }
}
