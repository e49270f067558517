package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class CodeCheckCharacterTest {

  private static final Rule RULE = new CodeCheckCharacter(RuleData.bundled());

  @Test
  void findsWrongCharacter() {
    check("37020022P880028103132")
        .findings()
        .containsExactly("项目编码 37020022P880028103132 的校验码应为 1，实为 2");
  }

  @Test
  void findsLetterThatCodesDoNotUse() {
    check("37020022I880028103131").findings().hasSize(1);
  }

  @Test
  void silentOnPublishedCodes() {
    check("37020022P880028103131").isSilent();
    check("37020022P88002810309T").isSilent();
  }

  @Test
  void silentWhereNoConventionIsKnown() {
    check("11000022T000000444685").isSilent();
    RuleCheck.of(RULE, aPlan().withoutCode().build()).isSilent();
  }

  private static RuleCheck check(String code) {
    return RuleCheck.of(RULE, aPlan().coded(code).build());
  }
}
