package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.source.Severity;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.testkit.plan.PlanBuilder;

class ProfileTest {

  private static final String HEAD = "name: test\nversion: \"1\"\n";

  @Test
  void everyBundledProfileFitsTheCatalogue() {
    assertThat(Profile.bundledNames())
        .isNotEmpty()
        .allSatisfy(name ->
            assertThat(Reviewer.of(Profile.bundled(name)).profile().name()).isEqualTo(name));
  }

  @Test
  void qingdaoInheritsAndChanges() {
    Profile national = Profile.bundled("national");
    Profile qingdao = Profile.bundled("qingdao");
    assertThat(national.off()).contains("purpose_missing");
    assertThat(qingdao.off()).doesNotContain("purpose_missing");
    assertThat(qingdao.severities())
        .containsEntry("spending_plan_unit_contradiction", Severity.INFO);
  }

  @Test
  void childKeepsWhatItDoesNotChange() {
    Profile child = profile("inherits: qingdao\nseverities:\n  goal_missing: info\n");
    assertThat(child.severities())
        .containsEntry("goal_missing", Severity.INFO)
        .containsEntry("code_check_character", Severity.ERROR);
  }

  @Test
  void figureOfTheProfileDecides() {
    SpendingPlan halfInDecember = PlanBuilder.cumulative("10:85", "12:170");
    assertThat(december(profile(""), halfInDecember)).isZero();
    assertThat(
            december(
                profile("thresholds:\n  spending_all_in_december:\n    share: \"0.5\"\n"),
                halfInDecember))
        .isEqualTo(1);
  }

  @Test
  void unknownCodesAreNamedWithTheirKey() {
    assertThatThrownBy(() -> Reviewer.of(profile("severities:\n  goal_mising: info\n")))
        .isInstanceOf(RegulationDataException.class)
        .hasMessage("test.yaml: severities.goal_mising: no such rule");
    assertThatThrownBy(() -> Reviewer.of(profile("off: [goal_mising]\n")))
        .hasMessage("test.yaml: off: goal_mising: no such rule");
    assertThatThrownBy(() -> Reviewer.of(profile("thresholds:\n  goal_missing:\n    share: 1\n")))
        .hasMessage("test.yaml: thresholds.goal_missing.share: no rule has such a figure");
  }

  @Test
  void badSeverityAndParentAreNamed() {
    assertThatThrownBy(() -> profile("severities:\n  goal_missing: bad\n"))
        .hasMessage(
            "test.yaml.severities.goal_missing: not a severity: BAD (info, warning, error)");
    assertThatThrownBy(() -> profile("inherits: atlantis\n"))
        .hasMessage("No profile \"atlantis\"; there are national, qingdao");
  }

  private static long december(Profile profile, SpendingPlan spending) {
    return Reviewer.of(profile)
        .review(PlanBuilder.aPlan().spending(spending).build(), 2022)
        .findings()
        .stream()
        .filter(finding -> finding.rule().code().equals("spending_all_in_december"))
        .count();
  }

  private static Profile profile(String body) {
    byte[] yaml = (HEAD + body).getBytes(StandardCharsets.UTF_8);
    return Profile.parse("test.yaml", new ByteArrayInputStream(yaml));
  }
}
