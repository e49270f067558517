package org.plumbline.review.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "related_counts_contradict",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "前后相关的数量不一致", en = "Two related quantities contradict"),
    why =
        @Wording(
            zh = "一项工作每做一次就有一份成果，成果却少于工作，两个数必有一个不对。",
            en =
                "Each piece of work yields a result, yet fewer results than pieces are wanted; one"
                    + " of the figures is wrong."),
    fix =
        @Wording(
            zh = "核对两个数量，或说明为什么有的不出成果。",
            en = "Check both figures, or say why some work yields no result."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class RelatedCountsContradict implements PlanRule {

  private static final int SHARED = 4;

  private final WordList products;
  private final WordList yields;

  RelatedCountsContradict(IndicatorWords words) {
    this.products = words.get("products");
    this.yields = words.get("yields");
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Map<String, List<Indicator>> work = new HashMap<>();
    for (Indicator indicator : context.plan().indicators()) {
      if (!isCount(indicator)) {
        continue;
      }
      String name = OrdinalPrefix.strip(indicator.name().value());
      if (name.length() > SHARED) {
        if (isProduct(indicator, name)) {
          work.getOrDefault(name.substring(0, SHARED), List.of()).stream()
              .filter(other -> amount(other).compareTo(amount(indicator)) > 0)
              .findFirst()
              .ifPresent(other -> findings.report(indicator.at(), message(other, indicator)));
        } else if (work.computeIfAbsent(name.substring(0, SHARED), _ -> new ArrayList<>()).size()
            < SHARED) {
          work.get(name.substring(0, SHARED)).add(indicator);
        }
      }
    }
  }

  private static boolean isCount(Indicator indicator) {
    return indicator.isIn(Dimension.QUANTITY) && indicator.measures(QuantityDimension.COUNT);
  }

  /** What each piece of the work yields, by its own description. */
  private boolean isProduct(Indicator indicator, String name) {
    return products.foundIn(name)
        && indicator.description().filter(text -> yields.foundIn(text.value())).isPresent();
  }

  private static BigDecimal amount(Indicator indicator) {
    return indicator.quantity().map(Quantity::amount).orElse(BigDecimal.ZERO);
  }

  private static Bilingual message(Indicator work, Indicator product) {
    return Bilingual.format(
        "“%s”为 %s，“%s”只有 %s，而其描述是每项都有成果：哪个数不对？",
        "\"%s\" is %s, \"%s\" only %s, though each is said to yield one: which figure is wrong?",
        OrdinalPrefix.strip(work.name().value()),
        work.at().text(),
        OrdinalPrefix.strip(product.name().value()),
        product.at().text());
  }
}
