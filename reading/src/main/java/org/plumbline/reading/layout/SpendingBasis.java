package org.plumbline.reading.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.plan.SpendingPlan.Basis;
import org.plumbline.model.plan.SpendingPlan.Evidence;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.layout.SpendingPlanBlock.Step;

/** Decides by the figures what a spending plan prints; its heading is often wrong. */
final class SpendingBasis {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int DECEMBER = 12;

  private record Decision(Basis basis, Optional<Evidence> evidence) {
    static Decision of(Basis basis, Evidence evidence) {
      return new Decision(basis, Optional.of(evidence));
    }
  }

  private SpendingBasis() {}

  static SpendingPlan decide(List<Step> steps, Funding funding, Optional<Sourced<String>> heading) {
    boolean percent = heading.filter(h -> isPercent(h.value())).isPresent();
    Decision decision = decide(steps, funding.total().map(Sourced::value), percent);
    return new SpendingPlan(
        decision.basis(),
        heading,
        percent,
        decision.evidence(),
        checkpoints(steps, decision.basis(), funding));
  }

  static Bilingual words(Basis basis) {
    return switch (basis) {
      case CUMULATIVE_AMOUNT -> Bilingual.of("累计金额", "cumulative amounts");
      case CUMULATIVE_PERCENT -> Bilingual.of("累计比例", "cumulative percentages");
      case PERIOD_AMOUNT -> Bilingual.of("分期金额", "amounts by period");
      case PERIOD_PERCENT -> Bilingual.of("分期比例", "percentages by period");
      case UNDECIDED -> Bilingual.of("口径不明的数字", "figures of unknown meaning");
    };
  }

  private static boolean isPercent(String heading) {
    String folded = LabelText.fold(heading);
    return folded.contains("%") || folded.contains("百分比") || folded.contains("比例");
  }

  private static Decision decide(List<Step> steps, Optional<Money> total, boolean percent) {
    if (steps.isEmpty()) {
      return new Decision(Basis.UNDECIDED, Optional.empty());
    }
    BigDecimal last = steps.getLast().printed().value();
    BigDecimal sum =
        steps.stream().map(step -> step.printed().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean whole = steps.getLast().month() == DECEMBER;
    Optional<BigDecimal> budget = total.map(Money::printedAmount);
    if (whole && same(budget, last)) {
      return Decision.of(Basis.CUMULATIVE_AMOUNT, Evidence.LAST_STEP_EQUALS_BUDGET);
    }
    if (whole && last.compareTo(HUNDRED) == 0) {
      return Decision.of(Basis.CUMULATIVE_PERCENT, Evidence.LAST_STEP_IS_HUNDRED);
    }
    if (same(budget, sum)) {
      return Decision.of(Basis.PERIOD_AMOUNT, Evidence.STEPS_ADD_UP_TO_BUDGET);
    }
    if (sum.compareTo(HUNDRED) == 0) {
      return Decision.of(Basis.PERIOD_PERCENT, Evidence.STEPS_ADD_UP_TO_HUNDRED);
    }
    return percent && last.compareTo(HUNDRED) <= 0
        ? Decision.of(Basis.CUMULATIVE_PERCENT, Evidence.HEADING_ONLY)
        : new Decision(Basis.UNDECIDED, Optional.empty());
  }

  private static boolean same(Optional<BigDecimal> budget, BigDecimal figure) {
    return budget.filter(amount -> amount.compareTo(figure) == 0).isPresent();
  }

  private static List<Checkpoint> checkpoints(List<Step> steps, Basis basis, Funding funding) {
    List<Checkpoint> checkpoints = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (Step step : steps) {
      BigDecimal printed = step.printed().value();
      before = before.add(printed);
      Optional<Money> amount =
          switch (basis) {
            case CUMULATIVE_AMOUNT -> Optional.of(amount(printed, funding));
            case PERIOD_AMOUNT -> Optional.of(amount(before, funding));
            case CUMULATIVE_PERCENT -> share(printed, funding);
            case PERIOD_PERCENT -> share(before, funding);
            case UNDECIDED -> Optional.empty();
          };
      checkpoints.add(new Checkpoint(step.month(), step.printed(), amount));
    }
    return checkpoints;
  }

  private static Money amount(BigDecimal printed, Funding funding) {
    return new Money(funding.printedUnit().toYuan(printed), funding.printedUnit());
  }

  private static Optional<Money> share(BigDecimal percent, Funding funding) {
    return funding
        .total()
        .map(Sourced::value)
        .map(total ->
            new Money(total.yuan().multiply(percent).movePointLeft(2), funding.printedUnit()));
  }
}
