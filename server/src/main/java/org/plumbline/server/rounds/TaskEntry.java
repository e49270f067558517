package org.plumbline.server.rounds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.IndicatorActual.Deviation;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.target.ActualValue;
import org.springframework.http.HttpStatus;

/**
 * 任务填报. What the unit enters for a task: the money in 元, and for each indicator a value where no
 * record gives one, and why it is behind.
 */
record TaskEntry(String budget, String spent, List<Said> said) {

  /** Where a value came from that somebody typed. */
  static final String TYPED = "网上填报";

  private static final int MOST_DIGITS = 15;

  TaskEntry {
    said = List.copyOf(said);
  }

  /** What is said of one indicator. */
  record Said(String value, List<String> reasons, String explanation) {

    Optional<Deviation> deviation() {
      return reasons.isEmpty() && explanation.isBlank()
          ? Optional.empty()
          : Optional.of(new Deviation(reasons, explanation.strip()));
    }
  }

  /** Whether somebody typed the value, on a page or by a program. */
  static boolean isTyped(IndicatorActual actual) {
    return actual.origin().startsWith(TYPED);
  }

  /** A value that came from outside, wherever its sender has it from. */
  static IndicatorActual typed(IndicatorActual actual) {
    return isTyped(actual)
        ? actual
        : new IndicatorActual(
            actual.dimension(),
            actual.name(),
            actual.description(),
            actual.value(),
            TYPED + "：" + actual.origin(),
            actual.updated(),
            actual.deviation());
  }

  /** The same as facts of the plan; values that records give stay as they are. */
  PlanActuals facts(PerformancePlan plan, PlanActuals known) {
    List<IndicatorActual> actuals = new ArrayList<>();
    for (int i = 0; i < plan.indicators().size(); i++) {
      Indicator indicator = plan.indicators().get(i);
      Said of = i < said.size() ? said.get(i) : new Said("", List.of(), "");
      Optional<IndicatorActual> measured =
          TaskLines.find(plan, known, i).filter(each -> !isTyped(each));
      actual(indicator, of, measured).ifPresent(actuals::add);
    }
    return new PlanActuals(
        plan.project().code().map(code -> code.value()).orElse(known.project()),
        money(budget),
        money(spent),
        Optional.empty(),
        actuals,
        PlanActuals.MoneyOrigins.of(TYPED));
  }

  private static Optional<IndicatorActual> actual(
      Indicator indicator, Said said, Optional<IndicatorActual> measured) {
    Optional<ActualValue> value =
        measured.map(IndicatorActual::value).or(() -> TypedActual.read(said.value()));
    if (value.isEmpty() && said.deviation().isPresent()) {
      throw Rounds.refused(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "指标“" + indicator.name().value() + "”写了偏差原因，但没有完成值。请先填完成值。",
          "A reason is given for \""
              + indicator.name().value()
              + "\" but no value. Enter the value.");
    }
    return value.map(found ->
        new IndicatorActual(
            measured.map(IndicatorActual::dimension).orElse(indicator.dimension()),
            indicator.name().value(),
            measured.isPresent()
                ? measured.get().description()
                : indicator.description().map(text -> text.value()),
            found,
            measured.map(IndicatorActual::origin).orElse(TYPED),
            measured.flatMap(IndicatorActual::updated),
            said.deviation()));
  }

  private static Optional<Money> money(String typed) {
    String text = typed.strip().replace(",", "").replace("，", "");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      BigDecimal yuan = new BigDecimal(text);
      if (yuan.signum() >= 0
          && yuan.precision() - yuan.scale() <= MOST_DIGITS
          && yuan.scale() <= 2) {
        return Optional.of(new Money(yuan, MoneyUnit.YUAN));
      }
    } catch (NumberFormatException _) {
      // told below
    }
    throw Rounds.refused(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "“" + typed + "”不是金额。请以元为单位填写，最多两位小数。",
        "\"" + typed + "\" is no amount. Write it in yuan, with at most two decimals.");
  }
}
