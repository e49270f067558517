package org.plumbline.server.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.server.accounts.Organisations.Kind;

class OrganisationListTest {

  private static final Map<String, Kind> PRESENT =
      Map.of("370200", Kind.DIVISION, "370200/502", Kind.DEPARTMENT);

  @Test
  void readsWhatIsToBeAdded() {
    OrganisationList list =
        OrganisationList.read(
            """
            级别,代码,名称,上级
            部门,502,市工信局,370200
            部门,503,"市教育局,机关",370200
            单位,503001,某校,370200/503
            财政,370300,淄博市
            """,
            PRESENT);
    assertThat(list.faults()).isEmpty();
    assertThat(list.lines())
        .extracting(OrganisationList.Line::wholePath)
        .containsExactly("370200/503", "370200/503/503001", "370300");
    assertThat(list.lines().getFirst().name()).isEqualTo("市教育局,机关");
  }

  @Test
  void saysOfEachBadLineWhatIsWrong() {
    OrganisationList list =
        OrganisationList.read(
            """
            财政,370200,青岛市
            处室,1,x,370200
            单位,2,x,370200
            单位,3,x,370200/999
            部门,4
            部门,,x,370200
            单位,5,甲,370200/502
            单位,5,乙,370200/502
            """,
            PRESENT);
    assertThat(list.faults())
        .extracting(fault -> fault.number() + " " + fault.text())
        .containsExactly(
            "2 organisations.import.level",
            "3 organisations.import.above",
            "4 organisations.import.above",
            "5 organisations.import.columns",
            "6 organisations.refused.code",
            "8 organisations.import.twice");
  }
}
