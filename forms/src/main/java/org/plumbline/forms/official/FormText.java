package org.plumbline.forms.official;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.Sourced;

/** 填表文字. Values as the cells of forms print them; what is absent is a blank cell. */
final class FormText {

  private static final String PART = "其中：";

  private FormText() {}

  static String text(Optional<Sourced<String>> text) {
    return text.map(Sourced::value).orElse("");
  }

  /** An amount without its unit, which the form states once. */
  static String money(Optional<Sourced<Money>> money) {
    return money.map(known -> known.value().printedAmount().toPlainString()).orElse("");
  }

  /** An amount in the unit that the form of {@code plan} states. */
  static String amount(Optional<Money> money, PerformancePlan plan) {
    MoneyUnit unit = plan.funding().printedUnit();
    return money
        .map(known -> new Money(known.yuan(), unit).printedAmount().toPlainString())
        .orElse("");
  }

  static String points(Optional<Sourced<BigDecimal>> points) {
    return points.map(known -> known.value().toPlainString()).orElse("");
  }

  /** A ratio as a percentage of two decimals. */
  static String percent(BigDecimal ratio) {
    return ratio.movePointRight(2).setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  static String unit(Optional<Sourced<BudgetUnit>> unit) {
    return unit.map(Sourced::value)
        .map(known -> known.code().map(code -> code + "-").orElse("") + known.name())
        .orElse("");
  }

  /** Each with its number: the text of a goal may itself begin with a number of another kind. */
  static String goals(List<Goal> goals) {
    return goals.stream()
        .map(goal -> "目标" + goal.number() + "：" + goal.text())
        .collect(Collectors.joining("\n"));
  }

  /** The label of money, with the unit of the plan under it. */
  static String moneyLabel(String label, PerformancePlan plan) {
    return label + "\n（" + plan.funding().printedUnit().symbol() + "）";
  }

  static Optional<FundingRow> findFunding(PerformancePlan plan, String source) {
    String word = source.startsWith(PART) ? source.substring(PART.length()) : source;
    return plan.details().fundingRows().stream()
        .filter(row -> row.source().value().equals(word))
        .findFirst();
  }

  static String year(PerformancePlan plan) {
    return plan.fiscalYear().isPresent() ? "（" + plan.fiscalYear().getAsInt() + "年度）" : "（　　　　年度）";
  }
}
