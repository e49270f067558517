package org.plumbline.review.indicator;

import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.IndicatorRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "description_is_name",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "指标描述只重复名称", en = "A description only repeats the name"),
    why =
        @Wording(
            zh = "描述应说明指标的含义和取数方法，重复名称等于没有描述。",
            en =
                "A description is there to say what is measured and how; the name again says"
                    + " nothing."),
    fix =
        @Wording(
            zh = "写明衡量对象、计算方法和数据来源。",
            en = "Say what is measured, how it is computed and where the figures come from."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class DescriptionIsName implements IndicatorRule {

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    indicator
        .description()
        .filter(description -> repeats(description.value(), indicator.name().value()))
        .ifPresent(description -> findings.report(description.at(), message(description.value())));
  }

  /** Whether the two differ by a template prefix and a full stop at most. */
  private static boolean repeats(String description, String name) {
    String said =
        description.endsWith("。")
            ? description.substring(0, description.length() - 1)
            : description;
    return name.endsWith(said) && said.equals(OrdinalPrefix.strip(name));
  }

  private static Bilingual message(String description) {
    return Bilingual.format(
        "描述与名称相同：“%s”，没有说明如何衡量",
        "The description is the name again, \"%s\": it does not say how it is measured",
        description.strip());
  }
}
