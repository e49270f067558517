package org.plumbline.testkit.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorDetails;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.OtherTarget;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;

/** 所载指标. What the columns of a table carry of an indicator. */
final class CarriedIndicator {

  Optional<Sourced<Category>> category = Optional.empty();
  Optional<Sourced<Dimension>> dimension = Optional.empty();
  Sourced<String> name = CarriedPlan.sourced("");
  Optional<Sourced<String>> description = Optional.empty();
  Optional<Sourced<Target>> target = Optional.empty();
  Optional<Sourced<Basis>> basis = Optional.empty();
  Optional<Sourced<BigDecimal>> weight = Optional.empty();
  Optional<Sourced<String>> actual = Optional.empty();
  Optional<Quantity> actualQuantity = Optional.empty();
  Optional<Sourced<BigDecimal>> score = Optional.empty();
  final List<OtherTarget> otherTargets = new ArrayList<>();
  final List<IndicatorNote> notes = new ArrayList<>();

  Indicator build() {
    notes.sort(Comparator.comparing(note -> note.kind() != IndicatorNote.Kind.CORE));
    return new Indicator(
        new Classification(category, dimension),
        name,
        description,
        target,
        basis,
        new PrintedResult(weight, actual, actualQuantity, score),
        new IndicatorDetails(otherTargets, notes));
  }
}
