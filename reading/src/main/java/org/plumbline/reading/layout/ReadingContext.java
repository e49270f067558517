package org.plumbline.reading.layout;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.reading.target.TargetReader;

/**
 * What the readers of the parts of a form share.
 *
 * @param fiscalYear the year the caller gives
 * @param notices grows as the form is read
 */
record ReadingContext(
    Source source,
    OptionalInt fiscalYear,
    Vocabulary vocabulary,
    TargetReader targets,
    CellRoles roles,
    List<Notice> notices) {

  /** The document: its index in this run, and its file name. */
  record Source(int document, String fileName) {}

  /** Places in reading order. */
  static final Comparator<SourceLocation> PLACES =
      Comparator.comparingInt(SourceLocation::table)
          .thenComparingInt(SourceLocation::row)
          .thenComparingInt(SourceLocation::column);

  /** Document first, then places in reading order; a stable sort keeps the rest. */
  static final Comparator<Notice> IN_READING_ORDER =
      Comparator.comparing(notice -> notice.at().orElse(SourceLocation.document(0)), PLACES);

  void say(ReadingNotice notice, GridCell cell, Object... arguments) {
    say(notice, locate(cell), arguments);
  }

  void say(ReadingNotice notice, SourceLocation at, Object... arguments) {
    notices.add(notice.at(at, arguments));
  }

  SourceLocation locate(GridCell cell) {
    return cell.locate(source.document());
  }
}
