package org.plumbline.review.indicator;

import java.util.List;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.OrdinalPrefix;

@ReviewRule(
    code = "name_ordinal_prefix",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "指标名称带模板序号", en = "Names carry the template's ordinal prefix"),
    why =
        @Wording(
            zh = "“指标1：”是填表提示，不是名称；同名比对和汇总都会受影响。",
            en =
                "The prefix is a hint of the blank form; it breaks comparison and roll-up by"
                    + " name."),
    fix = @Wording(zh = "删去“指标1：”等前缀。", en = "Delete the prefix."),
    basis = @LegalBasis(document = "house"))
final class NameOrdinalPrefix implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    List<Indicator> prefixed =
        context.indicatorsWhere(indicator -> OrdinalPrefix.isIn(indicator.name().value()));
    if (!prefixed.isEmpty()) {
      findings.report(prefixed.getFirst().name().at(), message(prefixed));
    }
  }

  private static Bilingual message(List<Indicator> prefixed) {
    return Bilingual.format(
        "%d 个指标名称带有模板序号，首个为“%s”",
        "%d names carry an ordinal of the template, the first being \"%s\"",
        prefixed.size(),
        prefixed.getFirst().name().value());
  }
}
