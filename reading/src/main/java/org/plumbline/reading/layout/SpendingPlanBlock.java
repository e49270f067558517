package org.plumbline.reading.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.source.Sourced;

/** Reads how much is to be spent by which month. */
final class SpendingPlanBlock {

  /** A checkpoint and the figure printed for it. */
  record Step(int month, Sourced<BigDecimal> printed) {}

  private final ReadingContext context;

  private SpendingPlanBlock(ReadingContext context) {
    this.context = context;
  }

  static SpendingPlan read(
      ReadingContext context, LabelIndex index, List<GridCell> rest, Funding funding) {
    SpendingPlanBlock block = new SpendingPlanBlock(context);
    List<GridCell> checkpoints = block.checkpoints(rest);
    if (checkpoints.isEmpty()) {
      return SpendingPlan.none();
    }
    checkpoints.forEach(context.roles()::label);
    Optional<GridCell> heading =
        index.entries().stream()
            .filter(entry -> entry.field() == Field.SPENDING_PLAN)
            .map(LabelIndex.Entry::label)
            .findFirst();
    SpendingPlan plan =
        SpendingBasis.decide(
            block.steps(checkpoints),
            funding,
            heading.map(cell -> new Sourced<>(cell.text(), context.locate(cell))));
    block.sayBasis(plan, checkpoints.getFirst());
    return plan;
  }

  /** The first row that names at least two checkpoints. */
  private List<GridCell> checkpoints(List<GridCell> rest) {
    Map<List<Object>, List<GridCell>> byRow = new LinkedHashMap<>();
    for (GridCell cell : rest) {
      if (context.vocabulary().checkpoint(cell.text()).isPresent()) {
        byRow.computeIfAbsent(List.of(cell.grid(), cell.row()), _ -> new ArrayList<>()).add(cell);
      }
    }
    return byRow.values().stream().filter(row -> row.size() > 1).findFirst().orElse(List.of());
  }

  private List<Step> steps(List<GridCell> checkpoints) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < checkpoints.size(); i++) {
      GridCell label = checkpoints.get(i);
      Optional<GridCell> cell = value(checkpoints, i).filter(found -> !found.isBlank());
      cell.flatMap(this::figure)
          .ifPresent(figure ->
              steps.add(
                  new Step(context.vocabulary().checkpoint(label.text()).orElseThrow(), figure)));
    }
    steps.sort(Comparator.comparingInt(Step::month));
    return steps;
  }

  /** Beside its label where labels and figures take turns, else under it. */
  private Optional<GridCell> value(List<GridCell> checkpoints, int i) {
    GridCell label = checkpoints.get(i);
    boolean takeTurns = checkpoints.getFirst().right().filter(this::isFigure).isPresent();
    if (takeTurns) {
      return label.right().filter(cell -> !checkpoints.contains(cell));
    }
    List<GridCell> under = GridCell.row(label.grid(), label.row() + label.cell().rowSpan());
    boolean leadingMissing =
        under.size() == checkpoints.size() && under.getFirst().column() < label.column() - i;
    return leadingMissing ? Optional.of(under.get(i)) : label.below();
  }

  private boolean isFigure(GridCell cell) {
    return MoneyText.figure(cell.text(), "%").isPresent();
  }

  private Optional<Sourced<BigDecimal>> figure(GridCell cell) {
    if (MoneyText.isDash(cell.text())) {
      context.roles().mark(cell, CellRole.DECORATION);
      return Optional.empty();
    }
    Optional<BigDecimal> figure =
        MoneyText.figure(cell.text(), "%").or(() -> MoneyText.figure(cell.text(), "万元"));
    if (figure.isEmpty()) {
      context.say(ReadingNotice.CHECKPOINT_UNREADABLE, cell, cell.text());
    } else {
      context.roles().used(cell, "checkpoint");
    }
    return figure.map(amount -> new Sourced<>(amount, context.locate(cell)));
  }

  /** A reading that the heading contradicts is said. */
  private void sayBasis(SpendingPlan plan, GridCell at) {
    boolean percent =
        plan.basis() == SpendingPlan.Basis.CUMULATIVE_PERCENT
            || plan.basis() == SpendingPlan.Basis.PERIOD_PERCENT;
    if (!plan.steps().isEmpty() && percent != plan.statesPercent()) {
      context.say(
          ReadingNotice.SPENDING_PLAN_BASIS,
          at,
          plan.heading().map(Sourced::value).orElse(""),
          SpendingBasis.words(plan.basis()).zh(),
          SpendingBasis.words(plan.basis()).en());
    }
  }
}
