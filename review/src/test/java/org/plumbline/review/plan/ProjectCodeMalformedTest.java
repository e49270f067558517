package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class ProjectCodeMalformedTest {

  private static final Rule RULE = new ProjectCodeMalformed(RuleData.bundled());

  @Test
  void findsMissingCharacter() {
    check("37020022P88002810313")
        .findings()
        .containsExactly("项目编码“37020022P88002810313”共 20 位，不是标准的21位编码");
  }

  @Test
  void findsDigitForLetter() {
    check("370200220880028103131").findings().hasSize(1);
  }

  @Test
  void silentOnStandardCode() {
    check("37020022P880028103131").isSilent();
    RuleCheck.of(RULE, aPlan().withoutCode().build()).isSilent();
  }

  @Test
  void silentOnCodesOfAnotherKind() {
    check("2022-XM-017").isSilent();
    check("37020022P8800281031").findings().hasSize(1);
    check("37020022P880028103").isSilent();
  }

  private static RuleCheck check(String code) {
    return RuleCheck.of(RULE, aPlan().coded(code).build());
  }
}
