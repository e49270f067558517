package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.plan.IndicatorDetails;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.IndicatorNote.Kind;
import org.plumbline.model.plan.OtherTarget;
import org.plumbline.model.source.Sourced;
import org.plumbline.reading.target.TargetContext;

/** Reads what a row prints beside its target, its basis and its result. */
final class IndicatorExtras {

  private static final Pattern STAR = Pattern.compile("^\\s*([★☆▲△※]+)\\s*");
  private static final Set<String> DIRECTIONS = Set.of("正向", "反向", "负向", "正向指标", "反向指标");
  private static final Set<String> NATURES = Set.of("定量", "定性", "定量指标", "定性指标");

  private final ReadingContext context;
  private final IndicatorRow row;

  IndicatorExtras(ReadingContext context, IndicatorRow row) {
    this.context = context;
    this.row = row;
  }

  /** A name without the star that marks a core indicator. */
  static String withoutStar(String name) {
    String bare = STAR.matcher(name).replaceFirst("");
    return bare.isEmpty() ? name : bare;
  }

  IndicatorDetails read(TargetContext around, Sourced<String> name) {
    List<OtherTarget> targets = otherTargets(around);
    List<IndicatorNote> notes = new ArrayList<>();
    row.printed(Column.OPERATOR).flatMap(this::nature).ifPresent(notes::add);
    star(name).ifPresent(notes::add);
    for (IndicatorRow.NoteCell note : row.notes()) {
      if (!MoneyText.isDash(note.cell().text())) {
        notes.add(note(note.column().note().orElseThrow(), note.label(), note.cell()));
      }
    }
    return targets.isEmpty() && notes.isEmpty()
        ? IndicatorDetails.none()
        : new IndicatorDetails(targets, notes);
  }

  private List<OtherTarget> otherTargets(TargetContext around) {
    List<OtherTarget> targets = new ArrayList<>();
    for (Column column : row.cells().keySet()) {
      Optional<GridCell> cell =
          row.printed(column).filter(found -> !MoneyText.isDash(found.text()));
      if (column.horizon().isPresent() && cell.isPresent()) {
        context.roles().used(cell.get(), column.code());
        String text = TargetParts.join(context, row, Prose.oneLine(cell.get().text()));
        targets.add(
            new OtherTarget(
                column.horizon().get(),
                new Sourced<>(context.targets().read(text, around), context.locate(cell.get()))));
      }
    }
    return targets;
  }

  /** A column called 指标性质 may hold no operator but a direction, or whether it is a figure. */
  private Optional<IndicatorNote> nature(GridCell cell) {
    String text = LabelText.fold(cell.text());
    if (DIRECTIONS.contains(text)) {
      return Optional.of(note(Kind.DIRECTION, operatorLabel(), cell));
    }
    return NATURES.contains(text)
        ? Optional.of(note(Kind.NATURE, operatorLabel(), cell))
        : Optional.empty();
  }

  private String operatorLabel() {
    return row.head().label(row.head().place(Column.OPERATOR));
  }

  private Optional<IndicatorNote> star(Sourced<String> name) {
    Matcher star = STAR.matcher(name.at().text());
    return star.find()
        ? Optional.of(
            new IndicatorNote(Kind.CORE, star.group(1), new Sourced<>(star.group(1), name.at())))
        : Optional.empty();
  }

  private IndicatorNote note(Kind kind, String label, GridCell cell) {
    context.roles().used(cell, kind.code());
    return new IndicatorNote(
        kind, label, new Sourced<>(Prose.passage(cell.text()), context.locate(cell)));
  }
}
