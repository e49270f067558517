package org.plumbline.evaluation.scoring;

import static org.plumbline.evaluation.scoring.Figures.quotient;
import static org.plumbline.evaluation.scoring.Figures.shown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Scheme;
import org.plumbline.regulation.Scheme.Step;

/** 按完成比例赋分. What an amount earns against the amount wanted. */
final class AmountAward {

  private final Scheme.Rules rules;

  AmountAward(Scheme.Rules rules) {
    this.rules = rules;
  }

  /** 正向指标: more is better. */
  Award upwards(Quantity actual, Quantity floor) {
    if (!actual.comparableWith(floor)) {
      return differentUnits(actual, floor);
    }
    if (floor.baseAmount().signum() <= 0) {
      return allOrNothing(actual, floor, actual.compareAmount(floor) >= 0);
    }
    BigDecimal ratio = quotient(actual.baseAmount(), floor.baseAmount());
    List<Bilingual> remarks = new ArrayList<>();
    if (actual.amount().signum() < 0) {
      remarks.add(
          Bilingual.of("实际值为负，不得分，请核实", "The actual value is negative: no points, please check"));
    }
    BigDecimal share = afterPassMark(ratio, remarks).max(BigDecimal.ZERO).min(BigDecimal.ONE);
    share = share.subtract(overAchieved(ratio, remarks));
    return earned(share, new Formula.Ratio(actual, floor, ratio), remarks);
  }

  /** 反向指标: less is better. */
  Award downwards(Quantity actual, Quantity ceiling) {
    if (!actual.comparableWith(ceiling)) {
      return differentUnits(actual, ceiling);
    }
    if (actual.compareAmount(ceiling) <= 0) {
      Optional<BigDecimal> ratio =
          actual.baseAmount().signum() > 0
              ? Optional.of(quotient(ceiling.baseAmount(), actual.baseAmount()))
              : Optional.empty();
      return new Award.Earned(
          BigDecimal.ONE, ratio, new Formula.Inside(actual, ceiling), List.of());
    }
    if (ceiling.baseAmount().signum() <= 0) {
      return allOrNothing(actual, ceiling, false);
    }
    BigDecimal ratio = quotient(ceiling.baseAmount(), actual.baseAmount());
    List<Bilingual> remarks = new ArrayList<>();
    return earned(
        afterPassMark(ratio, remarks), new Formula.Ratio(ceiling, actual, ratio), remarks);
  }

  /** 区间指标: inside is full; outside by the nearer end. */
  Award inside(Quantity actual, Quantity low, Quantity high) {
    if (!actual.comparableWith(low)) {
      return differentUnits(actual, low);
    }
    boolean below = actual.compareAmount(low) < 0;
    if (!below && actual.compareAmount(high) <= 0) {
      return new Award.Earned(
          BigDecimal.ONE,
          Optional.of(BigDecimal.ONE),
          new Formula.Between(low, actual, high),
          List.of());
    }
    Quantity upper = below ? low : actual;
    Quantity lower = below ? actual : high;
    if (upper.baseAmount().signum() <= 0) {
      return allOrNothing(actual, below ? low : high, false);
    }
    BigDecimal ratio = quotient(lower.baseAmount(), upper.baseAmount()).max(BigDecimal.ZERO);
    List<Bilingual> remarks = new ArrayList<>();
    remarks.add(
        Bilingual.of(
            "规定未说明区间指标，按偏离较近一端的比例计分",
            "The regulation is silent on ranges: scored by the nearer end"));
    return earned(afterPassMark(ratio, remarks), new Formula.Ratio(lower, upper, ratio), remarks);
  }

  /** 满意度赋分 by steps, where the scheme has them. */
  Award stepped(Quantity actual, List<Step> steps) {
    BigDecimal rate = actual.baseAmount();
    Step step =
        steps.stream()
            .filter(each -> rate.compareTo(each.rate()) >= 0)
            .findFirst()
            .orElse(steps.getLast());
    return new Award.Earned(
        step.share(),
        Optional.of(rate),
        new Formula.Stepped(actual, step.rate(), step.share()),
        List.of());
  }

  private BigDecimal afterPassMark(BigDecimal ratio, List<Bilingual> remarks) {
    if (rules.passMark().filter(mark -> ratio.compareTo(mark) < 0).isEmpty()) {
      return ratio;
    }
    remarks.add(
        Bilingual.format(
            "完成比例低于及格门槛 %s，不得分",
            "Below the pass mark of %s: no points", shown(rules.passMark().get())));
    return BigDecimal.ZERO;
  }

  /** What is taken off for going far beyond the target. */
  private BigDecimal overAchieved(BigDecimal ratio, List<Bilingual> remarks) {
    if (ratio.compareTo(rules.over().explainAbove()) > 0) {
      remarks.add(
          Bilingual.format(
              "完成值为指标值的 %s 倍，请说明指标值是否定得过低",
              "The target was reached %s times over: explain whether it was set too low",
              shown(ratio)));
    }
    for (Step deduction : rules.over().deductions()) {
      if (ratio.compareTo(deduction.rate()) >= 0) {
        remarks.add(
            Bilingual.format(
                "按偏离度扣减分值的 %s",
                "%s of the points are taken off for the deviation", shown(deduction.share())));
        return deduction.share();
      }
    }
    return BigDecimal.ZERO;
  }

  private static Award earned(BigDecimal share, Formula.Ratio ratio, List<Bilingual> remarks) {
    return new Award.Earned(share, Optional.of(ratio.ratio()), ratio, remarks);
  }

  private static Award allOrNothing(Quantity actual, Quantity wanted, boolean met) {
    return new Award.Earned(
        met ? BigDecimal.ONE : BigDecimal.ZERO,
        Optional.empty(),
        new Formula.AllOrNothing(actual, wanted, met),
        List.of(
            Bilingual.of(
                "规定未说明指标值为零的情形，按达到得满分、未达到不得分",
                "The regulation is silent on zero targets: all points or none")));
  }

  private static Award differentUnits(Quantity actual, Quantity wanted) {
    return new Award.Open(
        Bilingual.format(
            "实际值 %s 与指标值 %s 的单位不能换算，请按指标值的单位填写实际值",
            "The units of actual value %s and target %s do not convert; give the actual value in"
                + " the unit of the target",
            actual,
            wanted));
  }
}
