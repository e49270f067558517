package org.plumbline.national.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;

/** 支出进度形态. When a plan means to spend its money. */
public enum SpendingShape {
  NONE("没有支出计划", "no spending plan"),
  DECREASING("累计数减少", "cumulative amounts that fall"),
  ALL_BY_JUNE("6月底前用完", "all by the end of June"),
  ALL_IN_DECEMBER("集中在12月", "all in December"),
  LATE("年末过半", "more than half after October"),
  STEADY("逐步支出", "spread over the year");

  private static final int JUNE = 6;
  private static final int OCTOBER = 10;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Bilingual label;

  SpendingShape(String zh, String en) {
    this.label = Bilingual.of(zh, en);
  }

  public Bilingual label() {
    return label;
  }

  /** The name in tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SpendingShape of(PerformancePlan plan) {
    List<Checkpoint> steps =
        plan.spendingPlan().steps().stream().filter(step -> step.amount().isPresent()).toList();
    Optional<BigDecimal> budget =
        plan.funding().total().map(Sourced::value).map(Money::yuan).filter(all -> all.signum() > 0);
    if (steps.isEmpty() || budget.isEmpty()) {
      return NONE;
    }
    for (int i = 1; i < steps.size(); i++) {
      if (amount(steps.get(i)).compareTo(amount(steps.get(i - 1))) < 0) {
        return DECREASING;
      }
    }
    if (by(steps, JUNE).compareTo(budget.get()) >= 0) {
      return ALL_BY_JUNE;
    }
    BigDecimal byOctober = by(steps, OCTOBER);
    if (byOctober.signum() == 0) {
      return ALL_IN_DECEMBER;
    }
    return byOctober.multiply(TWO).compareTo(budget.get()) < 0 ? LATE : STEADY;
  }

  private static BigDecimal by(List<Checkpoint> steps, int month) {
    return steps.stream()
        .filter(step -> step.month() <= month)
        .map(SpendingShape::amount)
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static BigDecimal amount(Checkpoint step) {
    return step.amount().map(Money::yuan).orElse(BigDecimal.ZERO);
  }
}
