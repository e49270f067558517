package org.plumbline.reading.layout;

import java.util.Locale;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.text.Bilingual;

/**
 * 读取提示. Everything the reader may have to say about a document. The code is the constant's name in
 * lower case; patterns are filled in order.
 */
public enum ReadingNotice {
  NO_PLAN_FOUND(
      Severity.ERROR,
      "文件“%s”中没有可识别的绩效目标表：没有同时含有一级/二级/三级指标与指标值的表头",
      "No performance plan found in \"%s\": no table head with indicator levels and target values"),
  REVIEW_FORM_ONLY(
      Severity.INFO,
      "文件“%s”中只有绩效目标审核表（%s份），没有绩效目标表",
      "\"%s\" holds review forms (%s) and no performance plan"),
  PLAN_NOT_UNDERSTOOD(
      Severity.ERROR,
      "表格疑似绩效目标表，但未能读懂；见到的标签：%s",
      "The table looks like a plan but could not be understood; labels seen: %s"),
  TABLE_PASSED_OVER(
      Severity.INFO,
      "该表格不是绩效目标表，未读取（%s 个非空单元格）",
      "This table is no performance plan and was passed over (%s cells with text)"),
  LEFT_OVER_CELL(
      Severity.INFO, "单元格“%s”未被任何字段采用（%s）", "The cell \"%s\" was not used by any field (%s)"),
  TITLE_MISSING(
      Severity.WARNING, "表格上方没有标题，以“%s”代替", "No title above the table; \"%s\" stands for it"),
  PROJECT_NAME_MISSING(Severity.WARNING, "没有项目名称，以“%s”代替", "No project name; \"%s\" stands for it"),
  FISCAL_YEAR_INFERRED(
      Severity.INFO,
      "未写明预算年度，按%2$s推断为 %1$s 年",
      "No fiscal year is stated; %1$s is inferred from %3$s"),
  FISCAL_YEAR_UNKNOWN(
      Severity.WARNING,
      "无法确定预算年度，请在调用时指明",
      "The fiscal year cannot be determined; state it when calling"),
  FISCAL_YEAR_CONFLICT(
      Severity.WARNING,
      "预算年度取 %s（项目编码），但项目名称中的年度为 %s",
      "Fiscal year %s is taken from the project code, but the project's name says %s"),
  MONEY_UNIT_ASSUMED(
      Severity.WARNING, "未写明金额单位，按万元理解", "No money unit is stated; amounts are read as 万元"),
  MONEY_UNREADABLE(Severity.WARNING, "“%s”不是可读的金额", "\"%s\" is not a readable amount"),
  TOTAL_MISSING(Severity.WARNING, "没有读到预算数", "No budget total was read"),
  TOTAL_INFERRED(
      Severity.INFO,
      "没有写明年度预算数，按“%s”读取",
      "No budget of the year is stated; \"%s\" is read as the total"),
  SPENDING_PLAN_BASIS(
      Severity.INFO,
      "资金支出计划表头为“%1$s”，按数据判断为%2$s",
      "The spending plan is headed \"%1$s\"; by its figures it holds %3$s"),
  CHECKPOINT_UNREADABLE(
      Severity.WARNING, "支出计划的“%s”不是可读的数字", "\"%s\" in the spending plan is not a number"),
  GOALS_MISSING(Severity.WARNING, "没有读到绩效目标", "No goals were read"),
  LEVEL_UNKNOWN(Severity.WARNING, "不认识的指标级别名称“%s”", "Unknown name of an indicator level: \"%s\""),
  LEVEL_CUT_SHORT(
      Severity.INFO,
      "指标级别只印出“%s”一个字，按首字理解",
      "Only \"%s\" is printed of an indicator level; read by its first character"),
  LEVEL_OUTSIDE(
      Severity.WARNING,
      "“%s”是部门整体评价的方面，不是产出、效益、满意度或成本指标，未归类",
      "\"%s\" is an aspect by which whole departments are judged, not output, benefit, satisfaction"
          + " or cost; it was not classified"),
  LEVEL_OF_EVALUATION(
      Severity.WARNING,
      "“%s”是项目绩效评价（决策、过程）的方面，不是产出、效益、满意度或成本指标，未归类",
      "\"%s\" is an aspect by which projects are evaluated (决策, 过程), not output, benefit,"
          + " satisfaction or cost; it was not classified"),
  CATEGORY_INFERRED(
      Severity.INFO,
      "未写一级指标，按二级指标“%s”推断",
      "No category printed; inferred from the dimension \"%s\""),
  DIMENSION_INFERRED(
      Severity.INFO,
      "未写二级指标，取自同一合并区域的“%s”",
      "No dimension printed; taken from \"%s\" in the same merged block"),
  TEXT_OUTSIDE_TABLES(
      Severity.INFO,
      "表格之外有 %s 段文字未被采用，第一段为“%s”",
      "%s lines outside the tables were not used; the first is \"%s\""),
  PROSE_NOT_UNDERSTOOD(
      Severity.ERROR,
      "文字疑似绩效目标表，但没有表格或分隔，未能读懂；见到的标签：%s",
      "The text looks like a plan, but has no table and nothing that parts its values; labels seen:"
          + " %s"),
  PROSE_INDICATOR(
      Severity.INFO,
      "指标取自文字“%s”，不是表格",
      "The indicator is taken from the text \"%s\", not from a table"),
  TEMPLATE_LEFT_IN(
      Severity.INFO,
      "“%s”是表样中的占位或填表说明，未作为内容读取",
      "\"%s\" is a placeholder or an instruction of the template, not read as content"),
  UNIT_CARRIED_DOWN(
      Severity.INFO,
      "项目“%s”没有写明单位，取自上一项目",
      "The project \"%s\" names no unit; that of the project above is taken"),
  TARGET_MISSING(Severity.WARNING, "指标“%s”没有指标值", "The indicator \"%s\" has no target value"),
  INDICATOR_NAME_MISSING(
      Severity.WARNING, "指标没有名称，以“%s”代替", "The indicator has no name; \"%s\" stands for it"),
  POINTS_UNREADABLE(Severity.WARNING, "“%s”不是可读的分数", "\"%s\" is not a readable number of points");

  private final Severity severity;
  private final String zh;
  private final String en;

  ReadingNotice(Severity severity, String zh, String en) {
    this.severity = severity;
    this.zh = zh;
    this.en = en;
  }

  /** Stable code in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public Severity severity() {
    return severity;
  }

  /** The notice, about what stands at {@code at}. */
  public Notice at(SourceLocation at, Object... arguments) {
    return Notice.at(at, severity, code(), Bilingual.format(zh, en, arguments));
  }
}
