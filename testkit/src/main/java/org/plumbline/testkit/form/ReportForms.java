package org.plumbline.testkit.form;

import java.util.List;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.testkit.form.FormLayout.Blocks;
import org.plumbline.testkit.form.LabelledRow.Labelled;
import org.plumbline.testkit.form.MoneyMatrix.Figure;
import org.plumbline.testkit.form.MoneyMatrix.Kind;

/** 自评表、监控表各版式. The layouts of forms that report what was reached. */
final class ReportForms {

  private static final FormBlock NAME = LabelledRow.of("项目名称", Content.NAME);
  private static final FormBlock WHO =
      LabelledRow.of("主管部门", Content.DEPARTMENT).and("实施单位", Content.UNIT);
  private static final FormBlock GOALS =
      Section.of(
          "年度总体目标",
          HeadedRow.of(
              new Labelled("预期目标", Content.GOALS), new Labelled("实际完成情况", Content.RESULTS)));
  private static final List<String> SOURCES =
      List.of(MoneyMatrix.TOTAL, "其中：当年财政拨款", "上年结转资金", "其他资金");
  private static final FormBlock MONEY =
      Section.of(
          "项目资金",
          new MoneyMatrix(
              List.of(
                  new Figure("年初预算数", Kind.PLANNED),
                  new Figure("全年预算数", Kind.ANNUAL_BUDGET),
                  new Figure("全年执行数", Kind.SPENT),
                  new Figure("分值", Kind.WEIGHT),
                  new Figure("执行率", Kind.RATE),
                  new Figure("得分", Kind.SCORE)),
              SOURCES));

  private ReportForms() {}

  static FormLayout ministry() {
    return Blocks.of(
        NAME,
        WHO,
        MONEY,
        GOALS,
        Section.of(
            "绩效指标",
            IndicatorTable.withLevels()
                .and("年度指标值", IndicatorPart.TARGET)
                .and("实际完成值", IndicatorPart.ACTUAL)
                .and("分值", IndicatorPart.WEIGHT)
                .and("得分", IndicatorPart.SCORE)
                .and("偏差原因分析及改进措施", IndicatorNote.Kind.DEVIATION)),
        new TotalPoints(5, 1));
  }

  static FormLayout hubei() {
    return Blocks.of(
        NAME,
        WHO,
        Section.of(
            "预算执行情况（20分）",
            new MoneyMatrix(
                List.of(
                    new Figure("预算数(A)", Kind.PLANNED),
                    new Figure("执行数(B)", Kind.SPENT),
                    new Figure("执行率(B/A)", Kind.RATE),
                    new Figure("得分(20分*执行率)", Kind.SCORE)),
                List.of(MoneyMatrix.TOTAL))),
        LabelledRow.of("年度绩效目标1（80分）", Content.GOALS),
        Section.of(
            "年度绩效指标",
            IndicatorTable.withLevels()
                .and("年初目标值(A)", IndicatorPart.TARGET)
                .and("实际完成值(B)", IndicatorPart.ACTUAL)
                .and("得分", IndicatorPart.SCORE)));
  }

  static FormLayout hebei() {
    return Blocks.of(
        Section.of("一、基本情况", NAME, WHO),
        Section.of(
            "二、预算执行情况",
            new MoneyMatrix(
                List.of(
                    new Figure("预算数", Kind.PLANNED),
                    new Figure("执行数", Kind.SPENT),
                    new Figure("预算执行进度", Kind.RATE)),
                List.of(MoneyMatrix.TOTAL, "其中：当年财政拨款", "其他资金"))),
        Section.of(
            "三、目标完成情况",
            HeadedRow.of(
                new Labelled("年度预期目标", Content.GOALS), new Labelled("具体完成情况", Content.RESULTS))),
        Section.of(
            "四、年度绩效指标完成情况",
            IndicatorTable.withLevels()
                .and("预期指标值", IndicatorPart.TARGET)
                .and("实际完成值", IndicatorPart.ACTUAL)
                .and("自评得分", IndicatorPart.SCORE)));
  }

  static FormLayout sichuan() {
    return Blocks.of(
        NAME,
        WHO,
        MONEY,
        LabelledRow.of("年度总体目标", Content.GOALS),
        Section.of(
            "绩效指标",
            IndicatorTable.withLevels()
                .and("指标性质", IndicatorPart.OPERATOR)
                .and("指标值", IndicatorPart.AMOUNT)
                .and("度量单位", IndicatorPart.UNIT)
                .and("完成值", IndicatorPart.ACTUAL)
                .and("权重", IndicatorPart.WEIGHT)
                .and("得分", IndicatorPart.SCORE)));
  }

  static FormLayout yunnan() {
    return Blocks.of(
        NAME,
        WHO,
        MONEY,
        GOALS,
        Section.of(
            "绩效指标",
            IndicatorTable.withLevels()
                .and("指标性质", IndicatorPart.OPERATOR)
                .and("指标值", IndicatorPart.AMOUNT)
                .and("度量单位", IndicatorPart.UNIT)
                .and("实际完成值", IndicatorPart.ACTUAL)
                .and("分值", IndicatorPart.WEIGHT)
                .and("得分", IndicatorPart.SCORE)
                .and("偏差原因分析及改进措施", IndicatorNote.Kind.DEVIATION)),
        new TotalPoints(7, 1));
  }

  static FormLayout scoringRules() {
    return Blocks.of(
        NAME,
        WHO,
        MONEY,
        GOALS,
        Section.of(
            "绩效指标",
            IndicatorTable.withLevels()
                .and("分值", IndicatorPart.WEIGHT)
                .and("年度指标值", IndicatorPart.TARGET)
                .and("评分标准", IndicatorNote.Kind.SCORING_RULE)
                .and("全年实际值", IndicatorPart.ACTUAL)
                .and("得分", IndicatorPart.SCORE)
                .and("未完成原因分析", IndicatorNote.Kind.DEVIATION)));
  }

  static FormLayout monitoring() {
    return Blocks.of(
        NAME,
        LabelledRow.of("主管部门及代码", Content.DEPARTMENT).and("实施单位", Content.UNIT),
        Section.of(
            "项目资金",
            new MoneyMatrix(
                List.of(
                    new Figure("年初预算数", Kind.PLANNED),
                    new Figure("1-7月执行数", Kind.SPENT),
                    new Figure("1-7月执行率", Kind.RATE),
                    new Figure("全年预计执行数", Kind.FORECAST)),
                List.of(MoneyMatrix.TOTAL, "其中：本年一般公共预算拨款", "其他资金"))),
        LabelledRow.of("年度总体目标", Content.GOALS),
        Section.of(
            "绩效指标",
            IndicatorTable.withLevels()
                .and("年度指标值", IndicatorPart.TARGET)
                .and("1-7月执行情况", IndicatorNote.Kind.PERIOD_RESULT)
                .and("全年预计完成情况", IndicatorNote.Kind.FORECAST)
                .and("经费保障", IndicatorNote.Kind.DEVIATION_REASON)
                .and("制度保障", IndicatorNote.Kind.DEVIATION_REASON)
                .and("人员保障", IndicatorNote.Kind.DEVIATION_REASON)
                .and("原因说明", IndicatorNote.Kind.DEVIATION)
                .and("完成目标可能性", IndicatorNote.Kind.LIKELIHOOD)
                .and("备注", IndicatorNote.Kind.REMARK)));
  }
}
