package org.plumbline.review.target;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;

import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.quantity.Unit;
import org.plumbline.model.target.Target;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;
import org.plumbline.testkit.plan.Targets;

class DurationWithoutStartTest {

  private static final Rule RULE = new DurationWithoutStart(RuleData.bundled().indicatorWords());
  private static final Unit DAY = Unit.itself("日", QuantityDimension.DURATION);

  @Test
  void findsDaysFromNowhere() {
    check("储备全部入储", "合同要求", atMost("15", DAY))
        .findings()
        .containsExactly("时效指标“储备全部入储”为 ≤15日，没有写明从何时起算");
  }

  @Test
  void silentWhereTheStartIsSaid() {
    check("储备全部入储", "合同签订后全部入储", atMost("15", DAY)).isSilent();
    check("审核周期", "审核及时性", atMost("15", DAY)).isSilent();
  }

  @Test
  void silentOnMonths() {
    check("储备全部入储", "合同要求", atMost("2", Targets.MONTH)).isSilent();
  }

  private static RuleCheck check(String name, String description, Target target) {
    return RuleCheck.of(
        RULE,
        anIndicator()
            .in(Category.OUTPUT, Dimension.TIMELINESS)
            .named(name)
            .described(description)
            .targeting(target));
  }
}
