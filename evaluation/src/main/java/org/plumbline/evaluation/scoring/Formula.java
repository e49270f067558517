package org.plumbline.evaluation.scoring;

import static org.plumbline.evaluation.scoring.Figures.shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.text.Bilingual;

/** 计算过程. How a share of the points came about; put into words only when somebody reads it. */
public sealed interface Formula {

  /** The formula with its figures. */
  Bilingual words();

  private static Bilingual same(String formula) {
    return Bilingual.of(formula, formula);
  }

  /** 比例. One quantity over another. */
  record Ratio(Quantity of, Quantity by, BigDecimal ratio) implements Formula {

    @Override
    public Bilingual words() {
      return same(of + " ÷ " + by + " = " + shown(ratio));
    }
  }

  /** 未超上限. Inside a ceiling. */
  record Inside(Quantity actual, Quantity ceiling) implements Formula {

    @Override
    public Bilingual words() {
      return same(actual + " ≤ " + ceiling + " → 1");
    }
  }

  /** 区间之内. Between two ends. */
  record Between(Quantity low, Quantity actual, Quantity high) implements Formula {

    @Override
    public Bilingual words() {
      return same(low + " ≤ " + actual + " ≤ " + high + " → 1");
    }
  }

  /** 全有或全无. A target of zero. */
  record AllOrNothing(Quantity actual, Quantity wanted, boolean met) implements Formula {

    @Override
    public Bilingual words() {
      return same(actual + (met ? " = " : " ≠ ") + wanted + " → " + (met ? 1 : 0));
    }
  }

  /** 分档. The step a rate stands on. */
  record Stepped(Quantity actual, BigDecimal rate, BigDecimal share) implements Formula {

    @Override
    public Bilingual words() {
      return same(actual + " ≥ " + shown(rate) + " → " + shown(share));
    }
  }

  /** 按期. Done in time. */
  record InTime(LocalDate done, LocalDate by) implements Formula {

    @Override
    public Bilingual words() {
      return same(done + " ≤ " + by + " → 1");
    }
  }

  /** 逾期. Days of the year to the deadline over days to the date done. */
  record Late(LocalDate done, LocalDate by, long allowed, long taken, BigDecimal ratio)
      implements Formula {

    @Override
    public Bilingual words() {
      String division = allowed + " ÷ " + taken + " = " + shown(ratio);
      return Bilingual.of(
          "时限 " + by + "，实际 " + done + "：" + division,
          "Due " + by + ", done " + done + ": " + division);
    }
  }

  /** 评判. A judgement in words, and what it is worth. */
  record Judged(Bilingual reason, BigDecimal share) implements Formula {

    @Override
    public Bilingual words() {
      return Bilingual.of(reason.zh() + " → " + shown(share), reason.en() + " → " + shown(share));
    }
  }

  /** 成本节约率. What stayed below the planned cost, and the share of the points it earns. */
  record Saving(BigDecimal planned, BigDecimal actual, BigDecimal rate, BigDecimal share)
      implements Formula {

    static final Bilingual CONVENTION =
        Bilingual.of(
            "规定未说明成本节约率如何赋分：未超计划成本得满分，超出的按计划成本与实际成本之比",
            "The regulation does not say what a saving earns: all points within the planned cost,"
                + " beyond it planned over actual");

    static Saving of(BigDecimal planned, BigDecimal actual) {
      BigDecimal rate = Figures.quotient(planned.subtract(actual), planned);
      return new Saving(
          planned,
          actual,
          rate,
          rate.signum() >= 0 ? BigDecimal.ONE : Figures.quotient(planned, actual));
    }

    @Override
    public Bilingual words() {
      return same(
          "("
              + shown(planned)
              + " − "
              + shown(actual)
              + ") ÷ "
              + shown(planned)
              + " = "
              + shown(rate)
              + " → "
              + shown(share));
    }
  }

  /** 执行率. Money spent over the budget. */
  record Execution(Money spent, Money budget, BigDecimal rate) implements Formula {

    @Override
    public Bilingual words() {
      return same(shown(spent.yuan()) + " ÷ " + shown(budget.yuan()) + " = " + shown(rate));
    }
  }
}
