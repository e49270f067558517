package org.plumbline.review.target;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.WordList;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "percent_without_base",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "指标值是百分比，但看不出占何数", en = "A percentage of nothing that can be counted"),
    why =
        @Wording(
            zh = "能力、水平、可持续性和“确保”不是可以数的东西，这样的百分比没有分子分母，无从取数。",
            en =
                "An ability, a level or a duty to ensure cannot be counted, so such a percentage"
                    + " has neither numerator nor denominator."),
    fix =
        @Wording(
            zh = "改写为能取数的比率（……占……的比例），或改为可以对照的事实。",
            en = "Reword it as a share of something counted, or as a fact that can be checked."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class PercentWithoutBase implements IndicatorRule {

  private final WordList ends;
  private final WordList starts;
  private final WordList shares;

  PercentWithoutBase(IndicatorWords words) {
    this.ends = words.get("uncountable_ends");
    this.starts = words.get("uncountable_starts");
    this.shares = words.get("share_descriptions");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    if (indicator
        .quantity()
        .filter(quantity -> quantity.unit().dimension() == QuantityDimension.RATIO)
        .isEmpty()) {
      return;
    }
    String name = OrdinalPrefix.strip(indicator.name().value());
    String plain = withoutEndMark(name);
    boolean uncountable = (starts.startOf(plain) || ends.endOf(plain)) && !shares.foundIn(plain);
    if (uncountable && indicator.description().filter(d -> shares.foundIn(d.value())).isEmpty()) {
      findings.report(
          indicator.at(),
          Bilingual.format(
              "“%s”的指标值为 %s，看不出是占何数的比例",
              "\"%s\" is to reach %s, and nothing says of what that is a share",
              name,
              indicator.at().text()));
    }
  }

  private static String withoutEndMark(String name) {
    int end = name.length();
    while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
  }
}
