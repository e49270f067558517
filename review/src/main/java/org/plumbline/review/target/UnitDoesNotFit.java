package org.plumbline.review.target;

import java.util.List;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.IndicatorWords;
import org.plumbline.regulation.IndicatorWords.UnitFit;
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
    code = "unit_does_not_fit",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "计量单位与指标不符", en = "The unit does not fit the indicator"),
    why =
        @Wording(
            zh = "单位与名称所指不是一回事，取数时不知数什么。",
            en =
                "The unit counts something else than the name speaks of; nobody knows what to"
                    + " count."),
    fix =
        @Wording(
            zh = "改用与名称相符的单位，或按单位改写名称。",
            en = "Use a unit that fits the name, or reword the name to fit the unit."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class UnitDoesNotFit implements IndicatorRule {

  private final List<UnitFit> fits;
  private final WordList growth;

  UnitDoesNotFit(IndicatorWords words) {
    this.growth = words.get("growth");
    this.fits = words.listUnitFits();
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .quantity()
        .filter(quantity -> isKnown(quantity.unit()))
        .ifPresent(quantity -> compare(indicator, quantity, findings));
  }

  private void compare(Indicator indicator, Quantity quantity, Findings findings) {
    String name = indicator.name().value();
    for (UnitFit fit : fits) {
      if (fit.ends().endOf(name)) {
        if (!fit.allows(quantity.unit()) && !growth.foundIn(indicator.at().text())) {
          findings.report(indicator.at(), message(indicator, fit.ought()));
        }
        return;
      }
    }
  }

  private static boolean isKnown(Unit unit) {
    return unit.dimension() != QuantityDimension.NONE
        && unit.dimension() != QuantityDimension.OTHER;
  }

  private static Bilingual message(Indicator indicator, Bilingual ought) {
    String name = OrdinalPrefix.strip(indicator.name().value());
    String target = indicator.at().text();
    return Bilingual.of(
        "“" + name + "”的指标值 " + target + " 单位不符，应为" + ought.zh(),
        "The unit of \"" + name + "\", " + target + ", does not fit; expected " + ought.en());
  }
}
