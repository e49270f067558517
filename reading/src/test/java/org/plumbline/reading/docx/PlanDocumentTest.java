package org.plumbline.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.model.plan.Basis;
import org.plumbline.model.plan.BasisKind;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Checkpoint;
import org.plumbline.model.plan.Classification;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.PlanHeading;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.plan.Project;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.MoneyUnit;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Printed;
import org.plumbline.model.target.Target;
import org.plumbline.reading.grid.Cell;
import org.plumbline.reading.grid.Grid;
import org.plumbline.testkit.docx.PlanDocument;
import org.plumbline.testkit.docx.Quirk;
import org.plumbline.testkit.docx.RepeatedCells;

/** The maker of plan documents prints everything that a plan of the Qingdao layout holds. */
class PlanDocumentTest {

  private static final SourceLocation NOWHERE = SourceLocation.document(0);

  @Test
  void everythingOfAPlanIsPrinted() {
    Grid grid = write(EnumSet.noneOf(Quirk.class), RepeatedCells.MERGED);
    assertThat(grid.cells().stream().map(Cell::text).toList())
        .containsExactly(
            "502001青岛市工业和信息化局本级",
            "单位：万元",
            "项目编码",
            "37020022P88002810309T",
            "项目名称",
            "食盐储备工作经费",
            "预算规模及资金用途",
            "预算数",
            "120.00",
            "其中：财政    资金",
            "",
            "其他资金",
            "",
            "储备食盐",
            "资金支出计划（%）",
            "3月底",
            "6月底",
            "10月底",
            "12月底",
            "",
            "",
            "85.00",
            "120.00",
            "绩效目标",
            "1.目标内容1储备4000吨\n2.目标内容22022年轮换",
            "一级指标",
            "二级指标",
            "三级指标",
            "绩效指标描述",
            "指标值",
            "指标值确定依据",
            "产出指标",
            "数量指标",
            "储备数量",
            "",
            "≥4000吨",
            "行业标准",
            "质量指标",
            "合格率",
            "",
            "≥4000吨",
            "行业标准");
  }

  @Test
  void repeatedCategoriesAreMerged() {
    Grid grid = write(EnumSet.noneOf(Quirk.class), RepeatedCells.MERGED);
    assertThat(grid.at(grid.rows(), 1).map(Cell::text)).contains("产出指标");
    assertThat(grid.columns()).isEqualTo(13);
  }

  @ParameterizedTest
  @EnumSource
  void quirksPrintTheSamePlan(Quirk quirk) {
    assertThat(write(EnumSet.of(quirk), RepeatedCells.BLANK).cells())
        .isEqualTo(write(EnumSet.noneOf(Quirk.class), RepeatedCells.BLANK).cells());
  }

  private static Grid write(EnumSet<Quirk> quirks, RepeatedCells repeated) {
    byte[] bytes = new PlanDocument(quirks, repeated).write(List.of(plan()));
    Blocks read = Blocks.of(bytes);
    assertThat(read.paragraphs()).containsExactly("2.食盐储备工作经费绩效目标表");
    return read.tables().getFirst();
  }

  private static PerformancePlan plan() {
    PlanHeading heading =
        new PlanHeading(
            sourced("2.食盐储备工作经费绩效目标表"),
            Optional.empty(),
            Optional.of(sourced(new BudgetUnit(Optional.of("502001"), "青岛市工业和信息化局本级"))),
            new Project(Optional.of(sourced("37020022P88002810309T")), sourced("食盐储备工作经费")),
            Optional.of(sourced("储备食盐")));
    Money total = Money.of("120.00", MoneyUnit.TEN_THOUSAND_YUAN);
    return new PerformancePlan(
        FormKind.PLAN,
        heading,
        Funding.planned(
            MoneyUnit.TEN_THOUSAND_YUAN,
            Optional.of(sourced(total)),
            Optional.empty(),
            Optional.empty()),
        spending(),
        List.of(new Goal(1, "储备4000吨", NOWHERE), new Goal(2, "2022年轮换", NOWHERE)),
        List.of(indicator(Dimension.QUANTITY, "储备数量"), indicator(Dimension.QUALITY, "合格率")));
  }

  private static SpendingPlan spending() {
    return new SpendingPlan(
        SpendingPlan.Basis.CUMULATIVE_AMOUNT,
        Optional.of(sourced("资金支出计划（%）")),
        true,
        Optional.of(SpendingPlan.Evidence.LAST_STEP_EQUALS_BUDGET),
        List.of(step(10, "85.00"), step(12, "120.00")));
  }

  private static Checkpoint step(int month, String printed) {
    return new Checkpoint(month, sourced(new BigDecimal(printed)), Optional.empty());
  }

  private static Indicator indicator(Dimension dimension, String name) {
    Target target = new Target.Narrative(Printed.of("≥4000吨"));
    return new Indicator(
        new Classification(Optional.of(sourced(Category.OUTPUT)), Optional.of(sourced(dimension))),
        sourced(name),
        Optional.empty(),
        Optional.of(sourced(target)),
        Optional.of(sourced(new Basis(BasisKind.INDUSTRY, true, "行业标准", List.of()))),
        PrintedResult.none());
  }

  private static <T> Sourced<T> sourced(T value) {
    return new Sourced<>(value, NOWHERE);
  }
}
