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
    code = "duplicate_indicator",
    criterion = Criterion.RELEVANCE,
    severity = Severity.WARNING,
    title = @Wording(zh = "同一指标重复设置", en = "One indicator stands twice"),
    why =
        @Wording(
            zh = "同一结果计两次分，权重失真，也占去了别的指标的位置。",
            en =
                "One result earns its points twice, and the weights no longer mean what they say."),
    fix =
        @Wording(
            zh = "保留最合适的一处，另一处改为其他效果。",
            en = "Keep it where it fits best and use the other place for another effect."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（相关性）"))
final class DuplicateIndicator implements PlanRule {

  @Override
  public void check(ReviewContext context, Findings findings) {
    Map<Content, Indicator> first = new HashMap<>();
    for (Indicator indicator : context.plan().indicators()) {
      Indicator earlier = first.putIfAbsent(Content.of(indicator), indicator);
      if (earlier != null) {
        findings.report(indicator.name().at(), message(earlier, indicator));
      }
    }
  }

  /** What is printed of an indicator; two that say the same are one. */
  private record Content(String name, String description, String target) {

    static Content of(Indicator indicator) {
      return new Content(
          OrdinalPrefix.strip(indicator.name().value()),
          indicator.description().map(Sourced::value).orElse("").strip(),
          indicator.target().map(target -> target.value().text()).orElse(""));
    }
  }

  private static Bilingual message(Indicator earlier, Indicator later) {
    return Bilingual.format(
        "“%s”与第 %d 行的指标名称、描述、指标值完全相同",
        "\"%s\" has the same name, description and target as the indicator in row %d",
        OrdinalPrefix.strip(later.name().value()),
        earlier.name().at().row());
  }
}
