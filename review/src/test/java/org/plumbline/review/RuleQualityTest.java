package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.quality.Label;
import org.plumbline.review.quality.QualityReport;
import org.plumbline.review.quality.Tally;

/**
 * What the catalogue must reach on the published plans. A label is never taken out to pass this.
 * Overall recall counts every class that a person sees, those without a rule too. The rules were
 * written with these labels in view, so the figures are no estimate for plans of elsewhere.
 */
class RuleQualityTest {

  private static final BigDecimal PRECISION = new BigDecimal("0.95");
  private static final BigDecimal RECALL = new BigDecimal("0.90");
  private static final BigDecimal RECALL_OF_RULES = new BigDecimal("0.95");
  private static final BigDecimal PRECISION_OF_A_RULE = new BigDecimal("0.85");

  @Test
  void findingsAreRightAndComplete() throws Exception {
    QualityReport report = LabelledPlans.quality(Reviewer.of(Profile.bundled("national")));
    assertThat(report.overall().precision().orElseThrow())
        .as(
            "Wrong: %s",
            report.wrong().stream()
                .map(finding -> finding.rule().code() + " " + finding.at())
                .toList())
        .isGreaterThanOrEqualTo(PRECISION);
    assertThat(report.overall().recall().orElseThrow())
        .as("Missed: %s", report.missed())
        .isGreaterThanOrEqualTo(RECALL);
    assertThat(
            report.byRule().values().stream()
                .reduce(Tally.NONE, Tally::plus)
                .recall()
                .orElseThrow())
        .as("Recall of what rules are there for")
        .isGreaterThanOrEqualTo(RECALL_OF_RULES);
    assertThat(report.byRule())
        .allSatisfy((rule, tally) ->
            assertThat(tally.precision().orElse(BigDecimal.ONE))
                .as("Precision of %s", rule)
                .isGreaterThanOrEqualTo(PRECISION_OF_A_RULE));
  }

  @Test
  void labelsStandAtTheCellsTheyName() throws Exception {
    List<PerformancePlan> plans = LabelledPlans.plans();
    assertThat(LabelledPlans.labels().defects())
        .allSatisfy(label ->
            assertThat(plans.get(label.plan() - 1).indicators())
                .filteredOn(indicator -> indicator.name().at().row() == label.row())
                .allSatisfy(indicator ->
                    assertThat(cell(indicator, label.column())).startsWith(textOf(label))));
  }

  private static String textOf(Label label) {
    return label.text().endsWith("…")
        ? label.text().substring(0, label.text().length() - 1)
        : label.text();
  }

  private static String cell(Indicator indicator, int column) {
    return switch (column) {
      case 3 -> indicator.name().value();
      case 4 -> indicator.description().orElseThrow().value();
      case 5 -> indicator.target().map(target -> target.value().text()).orElseThrow();
      case 6 -> indicator.basis().orElseThrow().at().text();
      default -> throw new AssertionError("No such column: " + column);
    };
  }
}
