package org.plumbline.review.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Thresholds;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.rule.Findings;
import org.plumbline.review.rule.PlanRule;
import org.plumbline.review.rule.ReviewContext;
import org.plumbline.review.rule.ReviewRule;
import org.plumbline.review.rule.ReviewRule.LegalBasis;
import org.plumbline.review.rule.ReviewRule.Wording;
import org.plumbline.review.wording.NameListing;

@ReviewRule(
    code = "same_description_many",
    criterion = Criterion.COMPLETENESS,
    severity = Severity.WARNING,
    title = @Wording(zh = "多个指标共用同一描述", en = "One description serves many indicators"),
    why =
        @Wording(
            zh = "共用的描述没有说明各指标分别衡量什么、怎样取数。",
            en = "A shared description says of none of them what is measured and how."),
    fix =
        @Wording(
            zh = "逐个写明指标的含义、口径和取数方法。",
            en =
                "Describe each indicator on its own: what it means and how its value is obtained."),
    basis = @LegalBasis(document = "mof-2015-88", article = "第二十条（完整性）"))
final class SameDescriptionMany implements PlanRule {

  private final int many;

  SameDescriptionMany(Thresholds thresholds) {
    this.many = thresholds.get("same_description_many", "indicators").intValueExact();
  }

  @Override
  public void check(ReviewContext context, Findings findings) {
    Map<String, List<Indicator>> byDescription = new LinkedHashMap<>();
    for (Indicator indicator : context.plan().indicators()) {
      indicator
          .description()
          .ifPresent(description ->
              byDescription
                  .computeIfAbsent(description.value().strip(), _ -> new ArrayList<>())
                  .add(indicator));
    }
    for (List<Indicator> sharing : byDescription.values()) {
      if (sharing.size() >= many) {
        report(sharing, findings);
      }
    }
  }

  private static void report(List<Indicator> indicators, Findings findings) {
    Bilingual names = NameListing.of(indicators);
    indicators
        .getFirst()
        .description()
        .ifPresent(description ->
            findings.report(
                description.at(),
                Bilingual.of(
                    names.zh() + "共用同一描述“" + description.value().strip() + "”",
                    names.en() + " share one description: " + description.value().strip())));
  }
}
