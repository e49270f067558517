package org.plumbline.review.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.review.rule.RuleData;

class FigureScannerTest {

  private static final RuleData DATA = RuleData.bundled();

  @Test
  void findsAmountsWithUnits() {
    assertThat(scan("补助申报车辆数力争达到1200辆, 新增大于3000辆")).containsExactly("1200辆", "3000辆");
    assertThat(scan("储备4000吨食盐（其中必须有2000吨小包装食盐）")).containsExactly("4000吨", "2000吨");
    assertThat(scan("为400多家企业，合格率达到99.5%，产值1,200万元")).containsExactly("400多家", "99.5%", "1,200万元");
  }

  @Test
  void leavesNamesAlone() {
    assertThat(scan("围绕5G等新技术，举办717青岛品牌日，推进“中国制造2025”，执行GB5461-2016")).isEmpty();
  }

  @Test
  void leavesDatesAndDocumentNumbersAlone() {
    assertThat(scan("2022年12月31日前，按青政发〔2021〕18号，24小时内完成，15日办结")).isEmpty();
  }

  @Test
  void leavesRanksAndMannersOfSpeakingAlone() {
    assertThat(scan("进入全国前10名，第3批，围绕3个方面，每月2次，三管理、三服务，一批企业")).isEmpty();
  }

  private static List<String> scan(String text) {
    return new FigureScanner(DATA.units(), DATA.words())
        .scan(text).stream().map(Figure::printed).toList();
  }
}
