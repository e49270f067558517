package org.plumbline.review.target;

import java.math.BigDecimal;
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
    code = "share_above_full",
    criterion = Criterion.APPROPRIATENESS,
    severity = Severity.ERROR,
    title = @Wording(zh = "占比超过100%", en = "A share above 100 %"),
    why =
        @Wording(
            zh = "部分不可能大于整体，数字有误。",
            en = "A part is never more than the whole; the figure is wrong."),
    fix =
        @Wording(
            zh = "核对数字；确为增长率的，改名称。",
            en = "Check the figure; if growth is meant, say so in the name."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（适当性）"))
final class ShareAboveFull implements IndicatorRule {

  private final WordList shares;

  ShareAboveFull(IndicatorWords words) {
    this.shares = words.get("shares");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .quantity()
        .filter(share -> share.unit().dimension() == QuantityDimension.RATIO)
        .filter(share -> share.baseAmount().compareTo(BigDecimal.ONE) > 0)
        .filter(_ -> shares.endOf(indicator.name().value()))
        .ifPresent(_ ->
            findings.report(
                indicator.at(),
                Bilingual.format(
                    "“%s”的指标值 %s 超过100%%",
                    "The target of \"%s\", %s, is above 100 %%",
                    OrdinalPrefix.strip(indicator.name().value()),
                    indicator.at().text())));
  }
}
