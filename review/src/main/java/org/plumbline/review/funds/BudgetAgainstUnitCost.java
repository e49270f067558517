package org.plumbline.review.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.rule.RuleData;

@ReviewRule(
    code = "budget_against_unit_cost",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "数量与单位成本之积高于预算", en = "Quantity times unit cost is above the budget"),
    why =
        @Wording(
            zh = "按目标数量和单位成本计算，预算不够；三者必有一个需要核对。",
            en =
                "At that quantity and price the budget does not suffice; one of the three needs a"
                    + " look."),
    fix =
        @Wording(
            zh = "核对数量、单位成本或预算，或分档写明标准。",
            en = "Check quantity, price or budget, or state the price by class."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class BudgetAgainstUnitCost implements PlanRule {

  private static final int SHORTEST_NOUN = 2;

  private final CostCeilings ceilings;
  private final WordList prefixes;
  private final WordList countNames;
  private final WordList time;
  private final BigDecimal ratio;

  BudgetAgainstUnitCost(RuleData data) {
    this.ceilings = new CostCeilings(data.words());
    this.prefixes = data.words().get("unit_cost_prefix");
    this.countNames = data.words().get("count_name");
    this.time = data.words().get("time");
    this.ratio = data.thresholds().get("budget_against_unit_cost", "ratio");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Optional<Money> budget = Budget.find(context.plan().funding());
    if (budget.isEmpty()) {
      return;
    }
    for (Indicator indicator : context.plan().indicators()) {
      CostCeilings.moneyLimit(indicator)
          .filter(_ -> ceilings.isUnitCost(indicator))
          .ifPresent(price -> compare(indicator, price, budget.get(), context, findings));
    }
  }

  private void compare(
      Indicator cost, Quantity price, Money budget, ReviewContext context, Findings findings) {
    Optional<Quantity> count = thing(cost.name().value()).flatMap(thing -> counted(thing, context));
    if (count.isEmpty()) {
      return;
    }
    BigDecimal product = count.get().amount().multiply(price.baseAmount());
    if (product.compareTo(budget.yuan().multiply(ratio)) > 0) {
      findings.report(
          cost.at(),
          Bilingual.format(
              "%s × %s = %s，高于预算 %s：数量、单位成本还是预算需要调整？",
              "%s × %s = %s, above the budget of %s: which of the three is to change?",
              count.get(),
              price,
              new Money(product, budget.printedUnit()),
              budget));
    }
  }

  /** What follows 单个 or 每个 in the name of a unit cost: 企业家奖励资金. */
  private Optional<String> thing(String name) {
    for (int i = 0; i < name.length(); i++) {
      int prefix = prefixes.lengthAt(name, i);
      if (prefix > 0) {
        String thing = name.substring(i + prefix);
        return time.startOf(thing) ? Optional.empty() : Optional.of(thing);
      }
    }
    return Optional.empty();
  }

  /** The quantity target that counts {@code thing}; nothing where two could. */
  private Optional<Quantity> counted(String thing, ReviewContext context) {
    List<Quantity> found = new ArrayList<>();
    for (Indicator indicator : context.plan().indicators()) {
      String name = indicator.name().value();
      if (countNames.endOf(name) && startsInside(thing, name)) {
        indicator
            .target()
            .map(Sourced::value)
            .flatMap(Target::quantity)
            .filter(amount -> amount.unit().dimension() == QuantityDimension.COUNT)
            .ifPresent(found::add);
      }
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Whether the first characters of {@code thing}, enough to be a noun, stand in {@code name}. */
  private static boolean startsInside(String thing, String name) {
    return thing.length() >= SHORTEST_NOUN && name.contains(thing.substring(0, SHORTEST_NOUN));
  }
}
