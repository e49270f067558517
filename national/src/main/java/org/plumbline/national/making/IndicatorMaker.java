package org.plumbline.national.making;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.national.making.Learned.IndicatorPattern;
import org.plumbline.national.making.Learned.PlanPattern;
import org.plumbline.reading.layout.BasisReader;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.regulation.BasisKinds;

/** Makes the indicators of a plan: as many as real plans have, in the order of their kinds. */
final class IndicatorMaker {

  private static final int POINTS = 90;
  private static final Comparator<IndicatorPattern> FORM_ORDER =
      Comparator.comparing((IndicatorPattern each) -> each.dimension().ordinal());

  private final Learned learned;
  private final List<IndicatorPattern> stock;
  private final TargetReader targets = TargetReader.bundled();
  private final BasisReader bases = new BasisReader(BasisKinds.bundled());
  private final TargetTexts texts = new TargetTexts();

  IndicatorMaker(Learned learned) {
    this.learned = learned;
    this.stock = learned.plans().stream().flatMap(plan -> plan.indicators().stream()).toList();
  }

  /** What the indicators are made for. */
  record Order(
      Layout layout,
      Sheet sheet,
      PlanPattern pattern,
      Wording wording,
      BigDecimal budget,
      int year) {}

  List<Indicator> indicators(Order order, Chance chance, Set<Defect> defects) {
    List<IndicatorPattern> patterns = patterns(order.pattern(), chance);
    if (defects.contains(Defect.DUPLICATE_INDICATOR)) {
      patterns.add(patterns.getLast());
    }
    int blank = defects.contains(Defect.TARGET_MISSING) ? chance.below(patterns.size()) : -1;
    List<Indicator> made = new ArrayList<>(patterns.size());
    BigDecimal points =
        BigDecimal.valueOf(POINTS)
            .divide(BigDecimal.valueOf(patterns.size()), 1, RoundingMode.HALF_UP);
    for (int i = 0; i < patterns.size(); i++) {
      // the levels stand in cells merged over all rows of one dimension
      int head = i;
      while (head > 0 && patterns.get(head - 1).dimension() == patterns.get(i).dimension()) {
        head--;
      }
      Place place = new Place(order, order.layout().first() + i, order.layout().first() + head);
      made.add(indicator(patterns.get(i), place, i == blank, points, chance, defects));
    }
    return made;
  }

  private record Place(Order order, int row, int head) {}

  private List<IndicatorPattern> patterns(PlanPattern plan, Chance chance) {
    int count = chance.pick(learned.counts());
    List<IndicatorPattern> patterns = new ArrayList<>(plan.indicators());
    while (patterns.size() > count) {
      patterns.remove(chance.below(patterns.size()));
    }
    while (patterns.size() < count) {
      IndicatorPattern other = chance.pick(stock);
      if (patterns.stream().noneMatch(each -> each.name().equals(other.name()))) {
        patterns.add(other);
      }
    }
    patterns.sort(FORM_ORDER);
    return patterns;
  }

  private Indicator indicator(
      IndicatorPattern pattern,
      Place place,
      boolean blank,
      BigDecimal points,
      Chance chance,
      Set<Defect> defects) {
    Order order = place.order();
    Layout layout = order.layout();
    Sheet sheet = order.sheet();
    String name = order.wording().of(pattern.name());
    String printed = texts.of(pattern.target(), order, chance);
    TargetContext around =
        new TargetContext(name, Optional.of(pattern.dimension()), OptionalInt.of(order.year()));
    Target target = targets.read(printed, around);
    return new Indicator(
        new Classification(
            Optional.of(
                sheet.cell(pattern.category(), place.head(), 1, pattern.category().official())),
            Optional.of(
                sheet.cell(pattern.dimension(), place.head(), 2, pattern.dimension().official()))),
        sheet.cell(name, place.row(), 3),
        description(pattern, place, defects),
        blank
            ? Optional.empty()
            : Optional.of(sheet.cell(target, place.row(), layout.target(), target.text())),
        basis(pattern, place),
        result(place, target, around, points, chance));
  }

  private static Optional<Sourced<String>> description(
      IndicatorPattern pattern, Place place, Set<Defect> defects) {
    Layout layout = place.order().layout();
    boolean first = place.row() == layout.first();
    if (layout.description() == 0
        || pattern.description().isEmpty()
        || first && defects.contains(Defect.DESCRIPTION_MISSING)) {
      return Optional.empty();
    }
    String text = place.order().wording().of(pattern.description());
    return Optional.of(place.order().sheet().cell(text, place.row(), layout.description()));
  }

  private Optional<Sourced<Basis>> basis(IndicatorPattern pattern, Place place) {
    Layout layout = place.order().layout();
    if (layout.basis() == 0) {
      return Optional.empty();
    }
    Basis basis = bases.read(place.order().wording().of(pattern.basis()));
    return Optional.of(
        place.order().sheet().cell(basis, place.row(), layout.basis(), basis.text()));
  }

  private PrintedResult result(
      Place place, Target target, TargetContext around, BigDecimal points, Chance chance) {
    Layout layout = place.order().layout();
    if (layout.kind() != FormKind.SELF_EVALUATION) {
      return PrintedResult.none();
    }
    Sheet sheet = place.order().sheet();
    String reached = texts.reached(target, chance);
    Optional<Quantity> quantity = targets.read(reached, around).quantity();
    return new PrintedResult(
        Optional.of(sheet.cell(points, place.row(), layout.weight(), points.toPlainString())),
        Optional.of(sheet.cell(reached, place.row(), layout.actual())),
        quantity,
        Optional.of(sheet.cell(points, place.row(), layout.score(), points.toPlainString())));
  }
}
