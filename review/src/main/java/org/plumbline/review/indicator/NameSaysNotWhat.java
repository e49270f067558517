package org.plumbline.review.indicator;

import org.plumbline.model.plan.Indicator;
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
    code = "name_says_not_what",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "指标名称没有写明对象", en = "An indicator name without an object"),
    why =
        @Wording(
            zh = "只写“完成时间”“合格率”，不知道衡量哪件事。",
            en = "\"Time of completion\" or \"pass rate\" alone leaves open of what."),
    fix =
        @Wording(
            zh = "在名称中写明对象，如“诊断服务完成时间”。",
            en = "Name the thing: time of completion of the diagnosis."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class NameSaysNotWhat implements IndicatorRule {

  private final WordList bare;

  NameSaysNotWhat(IndicatorWords words) {
    this.bare = words.get("names_without_object");
  }

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    String name = OrdinalPrefix.strip(indicator.name().value());
    if (bare.includes(name)) {
      findings.report(
          indicator.name().at(),
          Bilingual.format(
              "指标名称“%s”没有写明是什么的%s", "The name \"%s\" does not say of what", name, name));
    }
  }
}
