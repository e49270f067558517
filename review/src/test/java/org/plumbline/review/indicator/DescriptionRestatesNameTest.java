package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleCheck;
import org.plumbline.review.rule.RuleData;

class DescriptionRestatesNameTest {

  private static final Rule RULE = new DescriptionRestatesName(RuleData.bundled());

  @Test
  void findsNameBehindFillers() {
    check("服务搬迁企业满意度", "考察服务企业满意度情况")
        .findings()
        .containsExactly("描述“考察服务企业满意度情况”只是把名称换个说法，没有说明如何衡量");
    check("安置职工人数", "考察安置职工数量").findings().hasSize(1);
  }

  @Test
  void findsNameWithYear() {
    check("被保险企业满意度", "2022年被保险企业满意度").findings().hasSize(1);
  }

  @Test
  void silentWhereItSaysHow() {
    check("受诊断企业满意度", "问卷中答满意的企业占全部答卷企业的比例。").isSilent();
    check("全市软件业务收入增速", "全市软件业收入同比增长情况").isSilent();
  }

  @Test
  void silentOnTheNameItself() {
    check("企业满意度", "企业满意度。").isSilent();
  }

  private static RuleCheck check(String name, String description) {
    return RuleCheck.of(RULE, anIndicator().named(name).described(description));
  }
}
