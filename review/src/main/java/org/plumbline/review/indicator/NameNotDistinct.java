package org.plumbline.review.indicator;

import java.util.HashMap;
import java.util.Map;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
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
    code = "name_not_distinct",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.INFO,
    title = @Wording(zh = "不同指标使用同一名称", en = "Different indicators share one name"),
    why =
        @Wording(
            zh = "自评和公开时只见名称，读者分不清是哪一个。",
            en =
                "Self-evaluations and publications show the name alone; a reader cannot tell which"
                    + " is meant."),
    fix =
        @Wording(
            zh = "把区别写进名称，如“小包装食盐储备数量”。",
            en = "Put the difference in the name, as in 小包装食盐储备数量."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class NameNotDistinct implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    Map<String, Indicator> first = new HashMap<>();
    for (Indicator indicator : context.plan().indicators()) {
      Indicator earlier =
          first.putIfAbsent(OrdinalPrefix.strip(indicator.name().value()), indicator);
      if (earlier != null && !sameContent(earlier, indicator)) {
        findings.report(indicator.name().at(), message(earlier, indicator));
      }
    }
  }

  /** The same thing twice is another rule's finding. */
  private static boolean sameContent(Indicator one, Indicator other) {
    return description(one).equals(description(other)) && target(one).equals(target(other));
  }

  private static String description(Indicator indicator) {
    return indicator.description().map(Sourced::value).orElse("").strip();
  }

  private static String target(Indicator indicator) {
    return indicator.target().map(target -> target.value().text()).orElse("");
  }

  private static Bilingual message(Indicator earlier, Indicator later) {
    return Bilingual.format(
        "名称“%s”已用于第 %d 行的另一指标",
        "The name \"%s\" already stands for another indicator in row %d",
        OrdinalPrefix.strip(later.name().value()),
        earlier.name().at().row());
  }
}
