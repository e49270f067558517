package org.plumbline.reading.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.FiscalYear;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.Project;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.reading.layout.LabelIndex.Entry;

/** Reads what stands above the money and the indicators. */
final class HeadingBlock {

  private final ReadingContext context;
  private final FormArea area;
  private final LabelIndex index;
  private final List<GridCell> rest;

  private HeadingBlock(
      ReadingContext context, FormArea area, LabelIndex index, List<GridCell> rest) {
    this.context = context;
    this.area = area;
    this.index = index;
    this.rest = rest;
  }

  static PlanHeading read(
      ReadingContext context, FormArea area, LabelIndex index, List<GridCell> rest) {
    return new HeadingBlock(context, area, index, rest).read();
  }

  private PlanHeading read() {
    Optional<Sourced<String>> title = title();
    Optional<Sourced<String>> name = value(Field.PROJECT_NAME);
    SourceLocation start = context.locate(area.first());
    if (title.isEmpty()) {
      context.say(
          ReadingNotice.TITLE_MISSING, start, name.map(Sourced::value).orElse(start.text()));
    }
    Sourced<String> heading = title.or(() -> name).orElse(new Sourced<>(start.text(), start));
    Optional<Sourced<BudgetUnit>> unit = unit();
    boolean whole = context.vocabulary().titles().isWholeDepartment(heading.value());
    if (name.isEmpty() && !(whole && unit.isPresent())) {
      context.say(ReadingNotice.PROJECT_NAME_MISSING, start, heading.value());
    }
    Sourced<String> stand =
        whole ? unit.map(known -> known.map(BudgetUnit::name)).orElse(heading) : heading;
    Project project = new Project(value(Field.PROJECT_CODE), name.orElse(stand));
    return new PlanHeading(
        heading,
        fiscalYear(heading, project),
        unit,
        project,
        index.find(Field.PURPOSE).flatMap(entry -> use(entry, Prose.passage(entry.text()))));
  }

  private Optional<Sourced<String>> title() {
    Titles titles = context.vocabulary().titles();
    Optional<GridCell> line =
        area.above().stream().filter(cell -> titles.isTitle(cell.text())).reduce((_, last) -> last);
    line.ifPresent(cell -> context.roles().used(cell, "title"));
    Optional<Sourced<String>> above =
        line.map(cell -> new Sourced<>(Titles.clean(cell.text()), context.locate(cell)));
    Optional<GridCell> inside =
        rest.stream()
            .filter(cell -> !cell.isBlank() && titles.isTitle(cell.text()))
            .filter(cell -> context.vocabulary().fields().fields(cell.label().core()).isEmpty())
            .findFirst();
    inside.ifPresent(cell -> context.roles().used(cell, "title"));
    return above.or(
        () -> inside.map(cell -> new Sourced<>(Prose.oneLine(cell.text()), context.locate(cell))));
  }

  private Optional<FiscalYear> fiscalYear(Sourced<String> heading, Project project) {
    List<GridCell> yearCells =
        Stream.concat(area.above().stream(), rest.stream())
            .filter(cell -> FiscalYears.isYearAlone(cell.text()))
            .distinct()
            .toList();
    yearCells.forEach(cell -> context.roles().used(cell, "fiscal_year"));
    String lines = yearCells.stream().map(GridCell::text).collect(Collectors.joining(" "));
    String title = heading.value().replace(project.name().value(), "") + " " + lines;
    Optional<Entry> stated = index.find(Field.FISCAL_YEAR);
    stated.flatMap(Entry::value).ifPresent(cell -> context.roles().used(cell, "fiscal_year"));
    return new FiscalYears(context).read(stated.map(Entry::text), title, project, heading.at());
  }

  /** The unit that spends; the department where the form names no unit. */
  private Optional<Sourced<BudgetUnit>> unit() {
    return index
        .find(Field.UNIT)
        .or(() -> index.find(Field.DEPARTMENT))
        .flatMap(entry -> use(entry, UnitText.read(entry.text())))
        .or(this::unitWithoutLabel);
  }

  private Optional<Sourced<BudgetUnit>> unitWithoutLabel() {
    return rest.stream()
        .filter(cell -> context.roles().hint(cell).isEmpty())
        .filter(cell -> context.roles().isLeftOver(cell) && !cell.isBlank())
        .filter(cell -> UnitText.isCodeAndName(cell.text()) || besideMoneyUnit(cell))
        .min(Comparator.comparingInt(GridCell::row))
        .map(cell -> {
          context.roles().used(cell, "unit");
          return new Sourced<>(UnitText.read(cell.text()), context.locate(cell));
        });
  }

  private boolean besideMoneyUnit(GridCell cell) {
    return cell.right()
        .filter(right -> context.vocabulary().statesMoneyUnit(right.text()))
        .isPresent();
  }

  private Optional<Sourced<String>> value(Field field) {
    return index.find(field).flatMap(entry -> use(entry, Prose.oneLine(entry.text())));
  }

  private <T> Optional<Sourced<T>> use(Entry entry, T value) {
    return entry
        .value()
        .map(cell -> {
          context.roles().used(cell, FieldLabels.code(entry.field()));
          return new Sourced<>(value, context.locate(cell));
        });
  }
}
