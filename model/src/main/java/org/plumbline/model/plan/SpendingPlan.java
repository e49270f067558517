package org.plumbline.model.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.source.Sourced;

/**
 * 资金支出计划. How much is to be spent by which month. A blank checkpoint is absent, not zero.
 *
 * @param basis what the printed figures are, decided by evidence
 * @param statesPercent whether the form's own heading says per cent
 * @param evidence why {@code basis} was chosen; absent where the form says it itself
 * @param steps in the order of their months
 */
public record SpendingPlan(
    Basis basis,
    Optional<Sourced<String>> heading,
    boolean statesPercent,
    Optional<Evidence> evidence,
    List<Checkpoint> steps) {

  public SpendingPlan {
    steps = List.copyOf(steps);
  }

  /** A plan that prints no spending plan. */
  public static SpendingPlan none() {
    return new SpendingPlan(Basis.UNDECIDED, Optional.empty(), false, Optional.empty(), List.of());
  }

  /** 口径. What the figures of a spending plan are. */
  public enum Basis {
    CUMULATIVE_AMOUNT,
    CUMULATIVE_PERCENT,
    PERIOD_AMOUNT,
    PERIOD_PERCENT,
    UNDECIDED;

    /** The name in public JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** 判断依据. What decided the basis; the code is public. */
  public enum Evidence {
    /** The last checkpoint equals the budget, though the heading says per cent. */
    LAST_STEP_EQUALS_BUDGET,
    /** The last checkpoint is 100, and the budget is not. */
    LAST_STEP_IS_HUNDRED,
    /** The steps add up to the budget. */
    STEPS_ADD_UP_TO_BUDGET,
    /** The steps add up to 100. */
    STEPS_ADD_UP_TO_HUNDRED,
    /** Nothing fits, so the heading is believed. */
    HEADING_ONLY;

    /** The name in public JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
