package org.plumbline.review.indicator;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleCheck;

class NameBracketsUnbalancedTest {

  @Test
  void findsLoneBracket() {
    RuleCheck.of(new NameBracketsUnbalanced(), anIndicator().named("培训人数（线上"))
        .findings()
        .containsExactly("“（”不配对：培训人数（线上");
  }

  @Test
  void findsLoneQuotationMarkInDescription() {
    RuleCheck.of(new NameBracketsUnbalanced(), anIndicator().described("符合“一企一策"))
        .cells()
        .containsExactly("符合“一企一策");
  }

  @Test
  void silentForPairs() {
    RuleCheck.of(
            new NameBracketsUnbalanced(),
            anIndicator().named("培训人数（线上)").described("符合“一企一策”《办法（试行）》"))
        .isSilent();
  }

  @Test
  void silentForListNumbers() {
    RuleCheck.of(new NameBracketsUnbalanced(), anIndicator().described("1）开展培训；2）发放手册")).isSilent();
  }
}
