package org.plumbline.review.basis;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.review.rule.RuleCheck;

class DocumentNumberBracketsTest {

  @Test
  void findsOtherBrackets() {
    check("计划标准（青工信字【2019】28号）")
        .findings()
        .containsExactly("发文字号“青工信字【2019】28号”应写作“青工信字〔2019〕28号”");
    check("计划标准（青财绩(2019)4号）").findings().hasSize(1);
  }

  @Test
  void silentForStandardBrackets() {
    check("计划标准（青工信字〔2019〕28号文件）").isSilent();
  }

  @Test
  void silentForOtherYearsInBrackets() {
    check("历史标准（2020年增速）").isSilent();
    check("行业标准（2019）第28号").isSilent();
  }

  private static RuleCheck check(String text) {
    return RuleCheck.of(
        new DocumentNumberBrackets(),
        anIndicator().restingOn(new Basis(BasisKind.PLAN, true, text, List.of())));
  }
}
