package org.plumbline.forms.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * 填写表格. Fills the cells of a table. A row with the tag of a list says that the row below, or
 * itself, is repeated for each item; there {@code [NAME]} stands for what an item says.
 */
final class TableFilling {

  private static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]]+)\\]");
  private static final Pattern NUMBER = Pattern.compile("[\\d\\s]+");

  private final TemplateFilling filling;
  private final TemplateProblems problems;

  TableFilling(TemplateFilling filling, TemplateProblems problems) {
    this.filling = filling;
    this.problems = problems;
  }

  void fill(Element table, TagScope scope, TemplatePlace place) {
    List<Element> rows = Word.children(table, "tr");
    for (int i = 0; i < rows.size(); i++) {
      Optional<String> list = findList(rows.get(i), scope);
      if (list.isPresent()) {
        String name = list.get();
        List<TagScope> items = scope.findList(name).orElse(List.of());
        clear(rows.get(i), name);
        boolean own = hasColumn(rows.get(i), items);
        int repeated = own ? i : i + 1;
        if (repeated >= rows.size() || (!own && !hasColumn(rows.get(repeated), items))) {
          problems.noRow(name, place.cell(i + 1, 1).words());
        } else {
          if (!own) {
            cells(rows.get(i), scope, place, i + 1);
          }
          repeat(rows.get(repeated), items, scope, place.cell(repeated + 1, 1));
          i = repeated;
        }
      } else {
        cells(rows.get(i), scope, place, i + 1);
      }
    }
  }

  private void cells(Element row, TagScope scope, TemplatePlace place, int number) {
    int column = 0;
    for (Element cell : Word.below(row, "tc", "tc")) {
      filling.fill(cell, scope, place.cell(number, ++column));
    }
  }

  private static List<TaggedText> texts(Element row) {
    return Word.below(row, "p", "tbl").stream().map(TaggedText::of).toList();
  }

  private static Optional<String> findList(Element row, TagScope scope) {
    return texts(row).stream()
        .flatMap(text -> TemplateFilling.TAG.matcher(text.text()).results())
        .map(match -> match.group(1).strip())
        .filter(tag -> scope.findList(tag).isPresent())
        .findFirst();
  }

  private static void clear(Element row, String name) {
    Pattern tag = Pattern.compile("\\{\\{\\s*" + Pattern.quote(name) + "\\s*\\}\\}");
    texts(row).forEach(text -> text.replace(tag, _ -> ""));
  }

  /** An empty list says nothing of its columns: then any brackets count. */
  private static boolean hasColumn(Element row, List<TagScope> items) {
    return texts(row).stream()
        .flatMap(text -> COLUMN.matcher(text.text()).results())
        .anyMatch(match ->
            items.isEmpty() || items.getFirst().findText(match.group(1).strip()).isPresent());
  }

  private void repeat(Element row, List<TagScope> items, TagScope scope, TemplatePlace place) {
    List<Element> copies = new ArrayList<>();
    for (TagScope item : items) {
      Element copy = Word.copy(row);
      int column = 0;
      for (Element cell : Word.below(copy, "tc", "tc")) {
        TemplatePlace at = place.cell(place.row(), ++column);
        for (TaggedText text : texts(cell)) {
          text.replace(COLUMN, match -> column(match, item, at));
        }
        filling.fill(cell, scope.within(item), at);
      }
      row.getParentNode().insertBefore(copy, row);
      copies.add(copy);
    }
    MergedLevels.merge(row, copies);
    row.getParentNode().removeChild(row);
  }

  private String column(MatchResult match, TagScope item, TemplatePlace place) {
    String name = match.group(1).strip();
    if (item.findText(name).isEmpty() && !NUMBER.matcher(name).matches()) {
      problems.unknown(name, item.listNames(), place.words());
    }
    return item.findText(name).orElse(match.group());
  }
}
