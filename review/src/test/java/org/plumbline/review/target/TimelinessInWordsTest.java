package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.Targets.dueBy;
import static org.plumbline.testkit.plan.Targets.state;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.target.Target;
import org.plumbline.review.rule.RuleCheck;

class TimelinessInWordsTest {

  @Test
  void findsInTimeWithoutTime() {
    check(state("及时"), "考察资金拨付是否及时").findings().containsExactly("时效指标“资金拨付完成时间”的指标值“及时”没有期限");
  }

  @Test
  void silentWhereDescriptionNamesTheTime() {
    check(state("及时"), "预算批复后30日内拨付").isSilent();
  }

  @Test
  void silentForDeadline() {
    check(dueBy("≤10月", "2022-10-31"), "考察资金拨付是否及时").isSilent();
  }

  @Test
  void silentElsewhere() {
    RuleCheck.of(new TimelinessInWords(), anIndicator().targeting(state("及时"))).isSilent();
  }

  private static RuleCheck check(Target target, String description) {
    return RuleCheck.of(
        new TimelinessInWords(),
        anIndicator()
            .in(Category.OUTPUT, Dimension.TIMELINESS)
            .named("资金拨付完成时间")
            .described(description)
            .targeting(target));
  }
}
