package org.plumbline.reading.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Accounts for what no reader took: every cell, and every line of text outside the tables. */
final class LeftOvers {

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "^[-—–·\\s]*(?:第?\\s*\\d{1,4}\\s*页?(?:[,，/\\s]*共?\\s*\\d{1,4}\\s*页)?)[-—–·\\s]*$");
  private static final Pattern MARKS = Pattern.compile("^[\\p{P}\\p{S}\\s]*$");
  private static final int LONGEST_QUOTE = 40;

  private final ReadingContext context;
  private final FormArea area;

  LeftOvers(ReadingContext context, FormArea area) {
    this.context = context;
    this.area = area;
  }

  /** Placeholders and instructions of a template are no content; each is said. */
  void setAsideTemplate() {
    Placeholders placeholders = context.vocabulary().placeholders();
    for (GridCell cell : area.printedCells()) {
      if (placeholders.isPlaceholder(cell.text()) || placeholders.isInstruction(cell.text())) {
        context.roles().mark(cell, CellRole.DECORATION);
        context.say(ReadingNotice.TEMPLATE_LEFT_IN, cell, quote(cell.text()));
      }
    }
  }

  void say() {
    for (GridCell cell : area.printedCells()) {
      if (MoneyText.isDash(cell.text()) || MARKS.matcher(cell.text()).matches()) {
        context.roles().mark(cell, CellRole.DECORATION);
      }
      if (context.roles().isLeftOver(cell)) {
        String hint = context.roles().hint(cell);
        context.say(ReadingNotice.LEFT_OVER_CELL, cell, cell.text(), hint.isEmpty() ? "-" : hint);
      }
    }
    sayText();
  }

  /** One notice for all lines around a form. */
  private void sayText() {
    List<GridCell> unused = unusedLines();
    if (!unused.isEmpty()) {
      GridCell first = unused.getFirst();
      context.say(
          ReadingNotice.TEXT_OUTSIDE_TABLES,
          first,
          String.valueOf(unused.size()),
          quote(first.text()));
    }
  }

  /** The lines around the form that nobody took, page numbers and rules of dashes apart. */
  List<GridCell> unusedLines() {
    for (GridCell cell : area.above()) {
      if (isFurniture(cell.text())) {
        context.roles().mark(cell, CellRole.DECORATION);
      }
    }
    return area.above().stream().filter(context.roles()::isLeftOver).toList();
  }

  private static boolean isFurniture(String text) {
    return PAGE_NUMBER.matcher(text).matches() || MARKS.matcher(text).matches();
  }

  static String quote(String text) {
    String line = Prose.oneLine(text);
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }
}
