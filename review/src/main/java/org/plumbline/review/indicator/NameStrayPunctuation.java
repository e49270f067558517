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

@ReviewRule(
    code = "name_stray_punctuation",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "指标名称首尾有多余标点", en = "A name begins or ends with stray punctuation"),
    why =
        @Wording(
            zh = "名称像是没有写完，公开后影响文件质量。",
            en = "The name looks unfinished, and it is published as it stands."),
    fix = @Wording(zh = "删去首尾标点，或把名称写完整。", en = "Remove the mark, or finish the name."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class NameStrayPunctuation implements IndicatorRule {

  private static final String MARKS = "，。、；：,.;:！？!?";

  @Override
  public void check(Indicator indicator, ReviewContext context, Findings findings) {
    String name = indicator.name().value();
    if (!name.isEmpty() && (isMark(name.charAt(0)) || isMark(name.charAt(name.length() - 1)))) {
      findings.report(
          indicator.name().at(),
          Bilingual.format(
              "指标名称首尾有多余标点：“%s”", "Stray punctuation at an end of the name \"%s\"", name));
    }
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }
}
