package org.plumbline.review.plan;

import static org.plumbline.testkit.plan.PlanBuilder.aPlan;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class TitleNotProjectNameTest {

  private static final Rule RULE = new TitleNotProjectName(RuleData.bundled());

  @Test
  void findsOtherProjectInTitle() {
    check("12.食盐储备工作经费绩效目标表").findings().containsExactly("表题“12.食盐储备工作经费绩效目标表”与项目名称“智能化诊断服务经费”不一致");
  }

  @Test
  void silentOnTheSameName() {
    RuleCheck.of(RULE, aPlan().build()).isSilent();
    check("3、智能化 诊断服务经费绩效目标申报表").isSilent();
  }

  @Test
  void silentOnTitlesOfTheForm() {
    check("2022年项目支出绩效目标表").isSilent();
    check("项目支出绩效目标申报表").isSilent();
  }

  private static RuleCheck check(String title) {
    PerformancePlan plan = aPlan().build();
    PlanHeading old = plan.heading();
    PlanHeading heading =
        new PlanHeading(
            new Sourced<>(title, SourceLocation.paragraph(0, 1, title)),
            old.fiscalYear(),
            old.unit(),
            old.project(),
            old.purpose());
    return RuleCheck.of(
        RULE,
        new PerformancePlan(
            plan.form(),
            heading,
            plan.funding(),
            plan.spendingPlan(),
            plan.goals(),
            plan.indicators()));
  }
}
