package org.plumbline.testkit.form;

import static org.plumbline.testkit.form.IndicatorTable.column;

import java.util.List;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.testkit.form.FormLayout.Blocks;
import org.plumbline.testkit.form.LabelledRow.Labelled;

/** 绩效目标表各版式. The layouts of forms that are filled in before the year. */
final class PlanForms {

  private static final IndicatorTable STANDARD =
      IndicatorTable.withLevels().and("指标值", IndicatorPart.TARGET);

  private PlanForms() {}

  static FormLayout qingdao() {
    return Blocks.of(
        LabelledRow.of("预算单位", Content.UNIT),
        LabelledRow.of("项目编码", Content.CODE).and("项目名称", Content.NAME),
        Section.of(
            "预算规模及资金用途",
            LabelledRow.of("预算数", Content.TOTAL)
                .and("其中：财政资金", Content.FISCAL)
                .and("其他资金", Content.OTHER),
            new UnlabelledRow(Content.PURPOSE)),
        new SpendingBlock(),
        LabelledRow.of("绩效目标", Content.GOALS),
        IndicatorTable.withLevels()
            .and("绩效指标描述", IndicatorPart.DESCRIPTION)
            .and("指标值", IndicatorPart.TARGET)
            .and("指标值确定依据", IndicatorPart.BASIS));
  }

  static FormLayout ministry() {
    return Blocks.of(
        LabelledRow.of("项目名称", Content.NAME),
        LabelledRow.of("主管部门及代码", Content.DEPARTMENT).and("实施单位", Content.UNIT),
        LabelledRow.of("项目属性", Content.PARTICULAR).and("项目期", Content.PARTICULAR),
        Section.of(
            "项目资金",
            LabelledRow.of("中期资金总额：", Content.FUNDING_ROW).and("年度资金总额：", Content.TOTAL),
            LabelledRow.of("其中：财政拨款", Content.FUNDING_ROW).and("其中：财政拨款", Content.FISCAL),
            LabelledRow.of("其他资金", Content.FUNDING_ROW).and("其他资金", Content.OTHER)),
        Section.of(
            "总体目标",
            HeadedRow.of(
                new Labelled("中期目标（2023年—2025年）", Content.LONG_TERM_GOALS),
                new Labelled("年度目标", Content.GOALS))),
        Section.of("绩效指标", STANDARD));
  }

  static FormLayout shanghai() {
    return Blocks.of(
        LabelledRow.of("项目名称：", Content.NAME).and("项目类别：", Content.PARTICULAR),
        LabelledRow.of("计划开始日期：", Content.PARTICULAR).and("计划完成日期：", Content.PARTICULAR),
        LabelledRow.of("项目资金总额：", Content.FUNDING_ROW).and("年度资金申请总额：", Content.TOTAL),
        LabelledRow.of("其中：财政资金", Content.FUNDING_ROW).and("其中：当年财政拨款", Content.FISCAL),
        LabelledRow.of("其他资金", Content.FUNDING_ROW).and("其他资金", Content.OTHER),
        LabelledRow.of("项目总目标", Content.LONG_TERM_GOALS).and("年度总体目标", Content.GOALS),
        STANDARD);
  }

  static FormLayout splitColumns() {
    return Blocks.of(
        LabelledRow.of("预算单位", Content.UNIT),
        LabelledRow.of("项目名称", Content.NAME).and("年度预算", Content.TOTAL),
        LabelledRow.of("年度目标", Content.GOALS),
        IndicatorTable.withLevels()
            .and("指标性质", IndicatorPart.OPERATOR)
            .and("指标值", IndicatorPart.AMOUNT)
            .and("度量单位", IndicatorPart.UNIT)
            .and("权重", IndicatorPart.WEIGHT));
  }

  static FormLayout splitUnitFirst() {
    return Blocks.of(
        LabelledRow.of("项目名称", Content.NAME).and("项目编码", Content.CODE),
        LabelledRow.of("年度资金总额", Content.TOTAL)
            .and("其中：财政拨款", Content.FISCAL)
            .and("其他资金", Content.OTHER),
        LabelledRow.of("年度绩效目标", Content.GOALS),
        IndicatorTable.withLevels()
            .and("计量单位", IndicatorPart.UNIT)
            .and("指标值", IndicatorPart.AMOUNT)
            .and("指标方向", IndicatorNote.Kind.DIRECTION)
            .and("计算符号", IndicatorPart.OPERATOR));
  }

  static FormLayout reordered() {
    return Blocks.of(
        LabelledRow.of("项目名称", Content.NAME).and("预算数", Content.TOTAL),
        LabelledRow.of("年度目标", Content.GOALS),
        IndicatorTable.of(
            column("指标值", IndicatorPart.TARGET),
            column("三级指标", IndicatorPart.NAME),
            column("分值", IndicatorPart.WEIGHT),
            column("指标解释", IndicatorPart.DESCRIPTION),
            column("一级指标", IndicatorPart.LEVEL1),
            column("二级指标", IndicatorPart.LEVEL2)));
  }

  static FormLayout flat() {
    return new FormLayout.Flat(
        List.of(
            new Labelled("单位名称", Content.UNIT),
            new Labelled("项目名称", Content.NAME),
            new Labelled("年度预算", Content.TOTAL),
            new Labelled("绩效目标", Content.GOALS)),
        STANDARD.and("权重", IndicatorPart.WEIGHT));
  }

  static FormLayout wholeDepartment() {
    return Blocks.of(
        LabelledRow.of("部门名称", Content.WHOLE_DEPARTMENT),
        Section.of("年度主要任务", new TaskBlock()),
        LabelledRow.of("年度总体目标", Content.GOALS),
        Section.of("年度绩效指标", STANDARD));
  }

  static FormLayout departmentWithoutLevels() {
    return Blocks.of(
        LabelledRow.of("部门（单位）名称", Content.WHOLE_DEPARTMENT).and("部门支出预算数", Content.TOTAL),
        LabelledRow.of("当年整体绩效目标", Content.GOALS),
        Section.of(
            "绩效指标",
            IndicatorTable.of(
                column("指标名称", IndicatorPart.NAME),
                column("指标性质", IndicatorPart.OPERATOR),
                column("指标值", IndicatorPart.AMOUNT),
                column("计量单位", IndicatorPart.UNIT),
                column("指标权重", IndicatorPart.WEIGHT))));
  }

  static FormLayout transferPayment() {
    return Blocks.of(
        LabelledRow.of("专项名称", Content.NAME),
        LabelledRow.of("中央主管部门", Content.PARTICULAR).and("省级主管部门", Content.PARTICULAR),
        LabelledRow.of("市级主管部门", Content.PARTICULAR).and("县级主管部门", Content.UNIT),
        Section.of(
            "资金情况",
            LabelledRow.of("年度金额：", Content.TOTAL),
            LabelledRow.of("其中：中央补助", Content.FUNDING_ROW),
            LabelledRow.of("地方资金", Content.FUNDING_ROW)),
        LabelledRow.of("年度目标", Content.GOALS),
        Section.of(
            "绩效指标",
            IndicatorTable.of(
                column("一级指标", IndicatorPart.LEVEL1),
                column("二级指标", IndicatorPart.LEVEL2),
                column("三级指标", IndicatorPart.STARRED_NAME),
                column("指标值", IndicatorPart.TARGET))));
  }

  static FormLayout longTermAndAnnual() {
    return Blocks.of(
        LabelledRow.of("项目名称", Content.NAME).and("年度资金总额", Content.TOTAL),
        LabelledRow.of("长期绩效目标", Content.LONG_TERM_GOALS),
        LabelledRow.of("年度绩效目标", Content.GOALS),
        Section.of("长期绩效指标", STANDARD.longTerm()),
        Section.of("年度绩效指标", STANDARD));
  }

  static FormLayout twoHalves() {
    return Blocks.of(
        LabelledRow.of("项目名称", Content.NAME).and("年度资金总额", Content.TOTAL),
        Section.of(
            "总体目标",
            HeadedRow.of(
                new Labelled("中期目标", Content.LONG_TERM_GOALS),
                new Labelled("年度目标", Content.GOALS))),
        Section.of("绩效指标", new HalvesTable()));
  }

  static FormLayout halfYear() {
    return Blocks.of(
        LabelledRow.of("项目名称", Content.NAME).and("预算数", Content.TOTAL),
        LabelledRow.of("年度目标", Content.GOALS),
        IndicatorTable.withLevels()
            .and("半年指标值", IndicatorPart.HALF_YEAR)
            .and("全年指标值", IndicatorPart.TARGET));
  }

  static FormLayout lastYear() {
    return Blocks.of(
        LabelledRow.of("项目名称", Content.NAME).and("预算数", Content.TOTAL),
        LabelledRow.of("年度目标", Content.GOALS),
        IndicatorTable.withLevels()
            .and("上年实际值", IndicatorNote.Kind.PRIOR_RESULT)
            .and("预期当年实现值", IndicatorPart.TARGET));
  }

  static FormLayout prose(ProseBlock.Shape shape) {
    return Blocks.of(
        LabelledRow.of("项目名称", Content.NAME).and("预算数", Content.TOTAL),
        LabelledRow.of("年度目标", Content.GOALS),
        new ProseBlock(shape));
  }
}
