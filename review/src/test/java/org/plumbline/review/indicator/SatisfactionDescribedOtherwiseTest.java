package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class SatisfactionDescribedOtherwiseTest {

  private static final Rule RULE =
      new SatisfactionDescribedOtherwise(RuleData.bundled().indicatorWords());

  @Test
  void findsDescriptionOfKnowledge() {
    check("用户了解无线电管理法律法规，熟悉办理流程").findings().containsExactly("“重点设台用户满意度”的描述没有讲满意度怎样得来");
  }

  @Test
  void silentOnSurveys() {
    check("通过第三方机构测评").isSilent();
    check("企业满意度").isSilent();
  }

  @Test
  void silentElsewhere() {
    RuleCheck.of(RULE, anIndicator().described("用户了解法规")).isSilent();
  }

  private static RuleCheck check(String description) {
    return RuleCheck.of(
        RULE,
        anIndicator()
            .in(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION)
            .named("重点设台用户满意度")
            .described(description));
  }
}
