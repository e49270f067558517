package org.plumbline.testkit.form;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.plumbline.testkit.form.FormCell.Role;

/** 文字怪癖. What happens to the text of cells. */
final class TextQuirks {

  private static final int SHORTEST_SPLIT = 4;

  private TextQuirks() {}

  static FormSheet pointsInLabels(FormSheet sheet) {
    return changed(sheet, text -> text.isEmpty() ? text : text + "(50分)", Role.LEVEL1);
  }

  static FormSheet decorated(FormSheet sheet) {
    FormSheet labels = changed(sheet, text -> text.isEmpty() ? text : "*" + text, Role.LABEL);
    return changed(labels, text -> "*" + text + "（必填）", Role.COLUMN_HEAD);
  }

  static FormSheet quotedGoals(FormSheet sheet) {
    return changed(sheet, text -> "\"" + text + "\"", Role.GOAL);
  }

  /** A page ends amid a goal, and its number stands between the halves. */
  static FormSheet pageMarkers(FormSheet sheet) {
    return changed(
        sheet,
        text ->
            text.length() < SHORTEST_SPLIT
                ? text
                : text.substring(0, text.length() - 2)
                    + "\n— 12 —\n"
                    + text.substring(text.length() - 2),
        Role.GOAL);
  }

  static FormSheet vertical(FormSheet sheet) {
    UnaryOperator<String> column =
        text -> text.codePoints().mapToObj(Character::toString).collect(Collectors.joining("\n"));
    return changed(sheet, column, Role.LEVEL1, Role.LEVEL2)
        .eachCell(cell ->
            cell.role() == Role.LABEL && cell.down() > 2
                ? cell.withText(column.apply(cell.text()))
                : cell);
  }

  static FormSheet splitLabels(FormSheet sheet) {
    return changed(
        sheet,
        text ->
            text.length() < SHORTEST_SPLIT
                ? text
                : text.substring(0, text.length() - 1) + "\n" + text.substring(text.length() - 1),
        Role.LABEL,
        Role.COLUMN_HEAD,
        Role.LEVEL1,
        Role.LEVEL2);
  }

  static FormSheet wideSpaces(FormSheet sheet) {
    FormSheet labels =
        changed(
            sheet,
            text -> text.isEmpty() ? text : text.charAt(0) + "　" + text.substring(1) + "\u00a0",
            Role.LABEL,
            Role.COLUMN_HEAD,
            Role.LEVEL1,
            Role.LEVEL2);
    return changed(
        labels,
        text -> text.isEmpty() ? "　" : "　" + text + "　",
        Role.TEXT,
        Role.MONEY,
        Role.TARGET);
  }

  private static FormSheet changed(FormSheet sheet, UnaryOperator<String> change, Role... roles) {
    Set<Role> chosen = Set.of(roles);
    return sheet.eachCell(
        cell -> chosen.contains(cell.role()) ? cell.withText(change.apply(cell.text())) : cell);
  }
}
