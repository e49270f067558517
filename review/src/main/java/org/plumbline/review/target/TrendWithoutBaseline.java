package org.plumbline.review.target;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Direction;
import org.plumbline.model.target.Target;
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
import org.plumbline.review.wording.Digits;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "trend_without_baseline",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "趋势性指标没有基期", en = "A trend without a baseline"),
    why =
        @Wording(
            zh = "“提高”“降低”须与某年某数相比，没有基期就无法判断。",
            en = "Higher or lower than what? Without a baseline it cannot be judged."),
    fix =
        @Wording(
            zh = "写明基期和基数，如“较2021年的62%提高3个百分点”。",
            en = "Name the baseline year and figure, as in \"3 points above the 62 % of 2021\"."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class TrendWithoutBaseline implements IndicatorRule {

  private final WordList baselines;
  private final WordList indices;

  TrendWithoutBaseline(IndicatorWords words) {
    this.baselines = words.get("baselines");
    this.indices = words.get("published_indices");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .target()
        .filter(target -> isChange(target.value()))
        .filter(target ->
            indices.endOf(indicator.name().value())
                ? !namesFigure(indicator)
                : !namesBaseline(indicator, target.value().text()))
        .ifPresent(target ->
            findings.report(
                target.at(),
                Bilingual.format(
                    "“%s”要求“%s”，没有写明与何时、何数相比",
                    "\"%s\" is to be \"%s\"; compared with what is not said",
                    OrdinalPrefix.strip(indicator.name().value()),
                    target.value().text())));
  }

  private static boolean isChange(Target target) {
    return target instanceof Target.Trend(_, Direction direction)
        && (direction == Direction.UP || direction == Direction.DOWN);
  }

  private boolean namesBaseline(Indicator indicator, String target) {
    return says(target)
        || says(indicator.name().value())
        || indicator.description().filter(text -> says(text.value())).isPresent()
        || indicator.basis().filter(basis -> says(basis.value().text())).isPresent();
  }

  /** An index has a figure for every year: "higher than last year" alone withholds it. */
  private static boolean namesFigure(Indicator indicator) {
    return indicator.description().filter(text -> Digits.standIn(text.value())).isPresent()
        || indicator.basis().filter(basis -> Digits.standIn(basis.value().text())).isPresent();
  }

  private boolean says(String text) {
    return baselines.foundIn(text) || namesYear(text);
  }

  /** A year not in the brackets of a document number: 2020年. */
  private static boolean namesYear(String text) {
    int at = text.indexOf('年');
    return at >= 4 && text.startsWith("20", at - 4) && Character.isDigit(text.charAt(at - 1));
  }
}
