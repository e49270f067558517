package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class BenefitNotCausedTest {

  private static final Rule RULE = new BenefitNotCaused(RuleData.bundled());

  @Test
  void findsEmissionsAmongReviews() {
    check("先进制造业评审经费", "用于聘请专家。").findings().containsExactly("项目名称、用途和产出都没有能带来“碳排放强度下降率”的工作");
  }

  @Test
  void silentWhereTheWorkCausesIt() {
    check("锅炉改造项目评审经费", "用于聘请专家。").isSilent();
    check("评审经费", "用于节能改造。").isSilent();
  }

  @Test
  void silentWhereTheKindOfWorkIsUnknown() {
    check("先进制造业发展资金", "用于聘请专家。").isSilent();
  }

  private static RuleCheck check(String name, String purpose) {
    return RuleCheck.of(
        RULE,
        aPlan()
            .named(name)
            .purposed(purpose)
            .with(anIndicator().named("专家人次"))
            .with(
                anIndicator()
                    .in(Category.BENEFIT, Dimension.ECOLOGICAL)
                    .named("碳排放强度下降率")
                    .targeting(atLeast("3", PERCENT)))
            .build());
  }
}
