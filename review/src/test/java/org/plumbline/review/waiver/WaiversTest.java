package org.plumbline.review.waiver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

class WaiversTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-06-01");

  private final List<PlanReview> reviews =
      List.of(
          Reviewer.of(Profile.bundled("national"))
              .review(
                  PlanBuilder.aPlan()
                      .with(IndicatorBuilder.anIndicator().named("指标1：企业满意度").described("企业满意度"))
                      .build(),
                  2022));

  @Test
  void acceptedFindingIsWaived() {
    Waivers.Outcome outcome = waiver("indicator: 企业满意度", "2026-12-31");
    assertThat(outcome.waived())
        .singleElement()
        .satisfies(waived -> {
          assertThat(waived.finding().rule().code()).isEqualTo("description_is_name");
          assertThat(waived.waiver().author()).isEqualTo("王某");
          assertThat(outcome.findWaiver(waived.finding())).isPresent();
        });
    assertThat(outcome.expired()).isEmpty();
    assertThat(outcome.unmatched()).isEmpty();
  }

  @Test
  void cellNamesThePlaceToo() {
    String cell = cellOf("description_is_name");
    assertThat(waiver("cell: " + cell, "2026-12-31").waived()).hasSize(1);
  }

  @Test
  void expiredWaiverIsReported() {
    Waivers.Outcome outcome = waiver("indicator: 企业满意度", "2026-05-31");
    assertThat(outcome.waived()).isEmpty();
    assertThat(outcome.expired()).hasSize(1);
    assertThat(outcome.unmatched()).isEmpty();
    assertThat(waiver("indicator: 企业满意度", "2026-06-01").expired()).isEmpty();
  }

  @Test
  void waiverWithoutFindingIsReported() {
    assertThat(waiver("indicator: 群众满意度", "2026-12-31").unmatched()).hasSize(1);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThatThrownBy(() -> parse("waivers:\n  - project: A\n"))
        .isInstanceOf(RegulationDataException.class)
        .hasMessageContaining("waivers.yaml")
        .hasMessageContaining("rule");
    assertThatThrownBy(() -> waiver("indicator: 企业满意度", "明年"))
        .hasMessageContaining("expires: not a date");
  }

  private String cellOf(String rule) {
    return reviews.getFirst().findings().stream()
        .filter(finding -> finding.rule().code().equals(rule))
        .map(finding -> finding.at().row() + "/" + finding.at().column())
        .findFirst()
        .orElseThrow();
  }

  private Waivers.Outcome waiver(String place, String expires) {
    return parse(
            """
            waivers:
              - project: 37020022P880028103131
                rule: description_is_name
                %s
                reason: 名称已说明
                author: 王某
                date: "2026-01-05"
                expires: "%s"
            """
                .formatted(place, expires))
        .applyTo(reviews, TODAY);
  }

  private static Waivers parse(String yaml) {
    return Waivers.parse(
        "waivers.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }
}
