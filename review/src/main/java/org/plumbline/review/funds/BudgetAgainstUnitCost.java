package org.plumbline.review.funds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
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

  private static final int NOUN = 2;

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
    List<Indicator> prices =
        context.indicatorsWhere(
            cost -> CostCeilings.moneyLimit(cost).isPresent() && ceilings.isUnitCost(cost));
    if (!prices.isEmpty()) {
      Map<String, List<Quantity>> counts = countsByNoun(context.plan());
      prices.forEach(cost -> compare(cost, counts, budget.get(), findings));
    }
  }

  private void compare(
      Indicator cost, Map<String, List<Quantity>> counts, Money budget, Findings findings) {
    Quantity price = CostCeilings.moneyLimit(cost).orElseThrow();
    List<Quantity> counted =
        thing(cost.name().value())
            .map(noun -> counts.getOrDefault(noun, List.of()))
            .orElse(List.of());
    if (counted.size() != 1) {
      return;
    }
    Quantity count = counted.getFirst();
    BigDecimal product = count.amount().multiply(price.baseAmount());
    if (product.compareTo(budget.yuan().multiply(ratio)) > 0) {
      findings.report(
          cost.at(),
          Bilingual.format(
              "%s × %s = %s，高于预算 %s：数量、单位成本还是预算需要调整？",
              "%s × %s = %s, above the budget of %s: which of the three is to change?",
              count,
              price,
              new Money(product, budget.printedUnit()),
              budget));
    }
  }

  /** The first characters, enough to be a noun, of what follows 单个 or 每个: 企业家奖励资金. */
  private Optional<String> thing(String name) {
    for (int i = 0; i < name.length(); i++) {
      int prefix = prefixes.lengthAt(name, i);
      if (prefix > 0) {
        String thing = name.substring(i + prefix);
        return thing.length() < NOUN || time.startOf(thing)
            ? Optional.empty()
            : Optional.of(thing.substring(0, NOUN));
      }
    }
    return Optional.empty();
  }

  /** The targets that count things, by every noun their names could mean. */
  private Map<String, List<Quantity>> countsByNoun(PerformancePlan plan) {
    Map<String, List<Quantity>> counts = new HashMap<>();
    for (Indicator indicator : plan.indicators()) {
      String name = indicator.name().value();
      Optional<Quantity> amount =
          indicator
              .quantity()
              .filter(found -> found.unit().dimension() == QuantityDimension.COUNT)
              .filter(_ -> countNames.endOf(name));
      if (amount.isPresent()) {
        nounsOf(name)
            .forEach(n -> counts.computeIfAbsent(n, _ -> new ArrayList<>()).add(amount.get()));
      }
    }
    return counts;
  }

  private static Set<String> nounsOf(String name) {
    Set<String> nouns = new HashSet<>();
    for (int i = 0; i + NOUN <= name.length(); i++) {
      nouns.add(name.substring(i, i + NOUN));
    }
    return nouns;
  }
}
