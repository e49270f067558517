package org.plumbline.review.basis;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.review.rule.RuleCheck;

class BasisDocumentFromFutureTest {

  @Test
  void findsDocumentOfTheNextYear() {
    check("计划标准（青政发〔2023〕18号）").findings().containsExactly("依据“青政发〔2023〕18号”晚于 2022 年度");
  }

  @Test
  void silentForTheYearItself() {
    check("计划标准（青政发〔2022〕18号）").isSilent();
  }

  @Test
  void silentWithoutDocuments() {
    RuleCheck.of(new BasisDocumentFromFuture(), anIndicator()).isSilent();
    RuleCheck.of(new BasisDocumentFromFuture(), anIndicator().withoutBasis()).isSilent();
  }

  private static RuleCheck check(String text) {
    return RuleCheck.of(
        new BasisDocumentFromFuture(),
        anIndicator().restingOn(new Basis(BasisKind.PLAN, true, text, List.of())));
  }
}
