package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;

/** The smallest form that is a plan, for tests that add one quirk to it. */
final class SmallForm {

  static final String TITLE = "某项目绩效目标表";
  static final String HEAD = "一级指标|二级指标|三级指标|指标值";
  static final String ROW = "产出指标|数量指标|场次|≥3场";

  private SmallForm() {}

  /** The one plan that these rows make under the title. */
  static PerformancePlan plan(String... rows) {
    ReadingResult result = Documents.rows(TITLE, rows);
    assertThat(result.plans()).hasSize(1);
    return result.plans().getFirst();
  }

  static List<Indicator> indicators(String... rows) {
    return plan(rows).indicators();
  }

  /** The target as printed. */
  static String target(Indicator indicator) {
    return indicator.target().map(target -> target.value().text()).orElse("");
  }
}
