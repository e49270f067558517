package org.plumbline.forms.html;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.forms.html.Marks.Mark;
import org.plumbline.model.source.SourceLocation;

/** One row of an official table: its cells with their markers, and the notes to them at its end. */
final class SheetRow {

  private final Html html;
  private final Marks marks;
  private final Remarks remarks;
  private final List<Mark> taken = new ArrayList<>();

  SheetRow(Html html, Marks marks, Remarks remarks) {
    this.html = html;
    this.marks = marks;
    this.remarks = remarks;
  }

  /** A cell that shows the value printed at {@code at}. */
  void cell(Tag tag, SourceLocation at, Runnable content) {
    cell(tag, marks.takeCell(at), content);
  }

  /** A cell with findings already looked up. */
  void cell(Tag tag, List<Mark> found, Runnable content) {
    taken.addAll(found);
    html.in(
        withStyle(tag, Remarks.style(found)),
        () -> {
          content.run();
          remarks.markers(found);
        });
  }

  /** Markers inside a cell that is being written, at one of several values in it. */
  void markers(List<Mark> found) {
    taken.addAll(found);
    remarks.markers(found);
  }

  /** A cell of our own words. */
  void label(Tag tag, Words words) {
    html.put(tag, words);
  }

  void blank(Tag tag) {
    html.in(tag, () -> html.put(Tag.of("span", "sr"), Words.BLANK));
  }

  /** The row's last cell. */
  void notes() {
    html.in(Tag.of("td", taken.isEmpty() ? "notes none" : "notes"), () -> remarks.notes(taken));
    taken.clear();
  }

  private static Tag withStyle(Tag tag, String style) {
    if (style.isEmpty()) {
      return tag;
    }
    int at = tag.attributes().indexOf("class");
    if (at < 0) {
      return tag.with("class", style.strip());
    }
    List<String> attributes = new ArrayList<>(tag.attributes());
    attributes.set(at + 1, attributes.get(at + 1) + style);
    return new Tag(tag.name(), attributes);
  }
}
