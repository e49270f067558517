package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.source.Sourced;
import org.plumbline.reading.layout.LabelIndex.Entry;

/** Reads the labelled texts of a form: goals, departments, and what has no room of its own. */
final class Texts {

  private final ReadingContext context;
  private final LabelIndex index;

  Texts(ReadingContext context, LabelIndex index) {
    this.context = context;
    this.index = index;
  }

  /** The goals under the labels of a field. */
  List<Goal> goals(Field field) {
    List<Goal> goals = new ArrayList<>();
    for (Entry entry : entries(field)) {
      GridCell cell = entry.value().orElse(entry.label());
      if (MoneyText.isDash(entry.text())) {
        context.roles().mark(cell, CellRole.DECORATION);
      } else if (isContent(cell)) {
        context.roles().used(cell, FieldLabels.code(field));
        GoalText.split(entry.text())
            .forEach(item -> goals.add(new Goal(item.number(), item.text(), context.locate(cell))));
      }
    }
    return goals;
  }

  /** Goals called 总体 are those of the year, unless others that are called 年度 stand beside them. */
  private List<Entry> entries(Field field) {
    List<Entry> entries = index.all(field);
    if (field != Field.GOALS && field != Field.LONG_TERM_GOALS) {
      return entries;
    }
    List<Entry> goals = index.all(Field.GOALS);
    boolean both =
        goals.stream().anyMatch(this::isAnnual) && goals.stream().anyMatch(this::mayBeLongTerm);
    if (field == Field.GOALS) {
      return both ? goals.stream().filter(entry -> !mayBeLongTerm(entry)).toList() : goals;
    }
    return both && entries.isEmpty()
        ? goals.stream().filter(this::mayBeLongTerm).toList()
        : entries;
  }

  private boolean mayBeLongTerm(Entry entry) {
    return fields(entry).contains(Field.LONG_TERM_GOALS);
  }

  private boolean isAnnual(Entry entry) {
    return !mayBeLongTerm(entry) && context.vocabulary().isAnnual(entry.label().label().core());
  }

  private List<Field> fields(Entry entry) {
    String label = entry.label().label().core().replaceFirst("[:：].*$", "");
    return context.vocabulary().fields().fields(label);
  }

  /** The department above the unit; empty where it is the unit already. */
  Optional<Sourced<BudgetUnit>> department(Optional<Sourced<BudgetUnit>> unit) {
    return index
        .find(Field.DEPARTMENT)
        .filter(entry -> isContent(entry.value().orElse(entry.label())))
        .map(entry -> {
          GridCell cell = entry.value().orElse(entry.label());
          context.roles().used(cell, FieldLabels.code(Field.DEPARTMENT));
          return new Sourced<>(UnitText.read(entry.text()), context.locate(cell));
        })
        .filter(department -> unit.filter(department::equals).isEmpty());
  }

  /** Labelled texts without room of their own; further departments of a ladder are among them. */
  List<Particular> particulars() {
    List<Particular> particulars = new ArrayList<>();
    for (Entry entry : index.entries().stream().filter(this::isParticular).toList()) {
      GridCell cell = entry.value().orElseThrow();
      context.roles().used(cell, "particular");
      particulars.add(
          new Particular(
              name(entry), new Sourced<>(Prose.passage(entry.text()), context.locate(cell))));
    }
    particulars.sort(Comparator.comparing(p -> p.text().at(), ReadingContext.PLACES));
    return particulars;
  }

  /** A text that nothing else took; one of several in a cell counts though others were taken. */
  private boolean isParticular(Entry entry) {
    boolean noted = entry.field() == Field.NOTED;
    boolean unit = entry.field() == Field.DEPARTMENT || entry.field() == Field.UNIT;
    boolean inline = entry.value().filter(entry.label()::equals).isPresent();
    boolean free = entry.value().filter(context.roles()::isLeftOver).isPresent();
    return ((noted && inline) || ((noted || unit) && free)) && !MoneyText.isDash(entry.text());
  }

  private String name(Entry entry) {
    return context.vocabulary().inlineLabels(entry.label().text()).stream()
        .filter(found -> found.field() == entry.field() && found.value().equals(entry.text()))
        .map(InlineLabel::label)
        .findFirst()
        .orElse(entry.label().label().core());
  }

  private boolean isContent(GridCell cell) {
    return context.roles().of(cell) != CellRole.DECORATION
        && !context.roles().use(cell).equals("indicators");
  }
}
