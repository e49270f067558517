package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.testkit.golden.Golden;

class PlanGoldenTest {

  static final List<String> FAMILIES =
      List.of(
          "seed-family/another-city",
          "mof-target-form/target-form",
          "shanghai/declaration",
          "self-evaluation/self-evaluation",
          "split-columns/split-columns",
          "flat-table/projects",
          "transfer-payment/regional",
          "whole-department/department",
          "two-targets/long-term-and-annual",
          "monitoring/monitoring",
          "not-a-grid/bracket-headings");

  @Test
  void readsTheSeedAsReviewed() {
    Golden.at("samples/qingdao-miit-2022/plans.golden.txt")
        .matches(PlanSheet.of(Documents.sample(Documents.SEED)));
  }

  @ParameterizedTest
  @FieldSource("FAMILIES")
  void readsOtherFamiliesAsReviewed(String sample) {
    String path = "samples/layouts/" + sample;
    Golden.at(path + ".golden.txt").matches(PlanSheet.of(Documents.sample(path + ".txt")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "county-halves/two-halves.html",
        "guangdong/guangdong.csv",
        "zhejiang/department.txt",
        "regional-ladder/regional.html",
        "unit-self-evaluation/unit.csv",
        "two-periods/county-health.html",
        "self-evaluation-library/library.html",
        "monitoring-seven-months/roads.html",
        "transfer-units-in-names/grassland.html",
        "hubei/greening.html",
        "yunnan/water.html",
        "two-targets-application/trade.html",
        "shenyang/rehabilitation.html"
      })
  void readsFormsOfOtherPlacesAsReviewed(String sample) {
    String path = "samples/layouts/" + sample;
    String golden = path.substring(0, path.lastIndexOf('.')) + ".golden.txt";
    Golden.at(golden).matches(PlanSheet.of(Documents.sample(path)));
  }

  @Test
  void leavesNothingOfTheSeedOver() {
    ReadingResult seed = Documents.sample(Documents.SEED);

    assertThat(seed.plans()).hasSize(16);
    assertThat(seed.plans().stream().mapToInt(plan -> plan.indicators().size()).sum())
        .isEqualTo(170);
    assertThat(Documents.codes(seed)).containsOnly("fiscal_year_inferred", "spending_plan_basis");
  }
}
