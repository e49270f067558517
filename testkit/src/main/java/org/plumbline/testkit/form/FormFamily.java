package org.plumbline.testkit.form;

import java.util.List;
import org.plumbline.model.plan.FormKind;
import org.plumbline.model.plan.PerformancePlan;

/**
 * 表式. A family of forms met in practice. What a family does not print, it does not carry: {@link
 * #carried} says what is left of a plan. No family carries where a value stood.
 */
public enum FormFamily {
  /** The form of Qingdao and Tianjin; carries no result, no other period and no department. */
  QINGDAO(FormKind.PLAN, "项目支出绩效目标表", PlanForms.qingdao()),
  /** The standard form of the Ministry; no code, description, basis or result. */
  MOF_TARGET(FormKind.PLAN, "项目支出绩效目标申报表", PlanForms.ministry()),
  /** Shanghai; no unit, code, description, basis or result. */
  SHANGHAI(FormKind.PLAN, "项目绩效目标申报表", PlanForms.shanghai()),
  /** Sign, value and unit in columns of their own; no code, purpose, basis or result. */
  SPLIT_COLUMNS(FormKind.PLAN, "部门预算项目绩效目标表", PlanForms.splitColumns()),
  /** The same, the unit first and the sign last; no weight either. */
  SPLIT_UNIT_FIRST(FormKind.PLAN, "项目支出绩效目标表", PlanForms.splitUnitFirst()),
  /** Columns in an order of their own; the first two levels stand last. */
  REORDERED(FormKind.PLAN, "项目支出绩效目标表", PlanForms.reordered()),
  /** Many projects in one table; no code, purpose, parts of the money or result. */
  FLAT_TABLE(FormKind.PLAN, "项目支出绩效目标表", PlanForms.flat()),
  /** The self-evaluation of 2020; no code, purpose, description, basis or long-term part. */
  SELF_EVALUATION(FormKind.SELF_EVALUATION, "项目支出绩效自评表", ReportForms.ministry()),
  /** Hubei: one row of money, the execution worth 20 points; no deviation. */
  SELF_EVALUATION_HUBEI(FormKind.SELF_EVALUATION, "项目支出绩效自评表", ReportForms.hubei()),
  /** Hebei: four numbered sections; no points of indicators, no deviation. */
  SELF_EVALUATION_HEBEI(FormKind.SELF_EVALUATION, "项目支出绩效自评表", ReportForms.hebei()),
  /** Sichuan: split columns; no results in words, no deviation. */
  SELF_EVALUATION_SICHUAN(FormKind.SELF_EVALUATION, "项目支出绩效自评表", ReportForms.sichuan()),
  /** Yunnan: the form of the Ministry with split columns. */
  SELF_EVALUATION_YUNNAN(FormKind.SELF_EVALUATION, "项目支出绩效自评表", ReportForms.yunnan()),
  /** Beijing and Ningxia: a column of scoring rules. */
  SELF_EVALUATION_RULES(FormKind.SELF_EVALUATION, "项目支出绩效自评表", ReportForms.scoringRules()),
  /** The monitoring form of the Ministry; no code, purpose, description, basis or points. */
  MONITORING(FormKind.MONITORING, "项目支出绩效目标执行监控表", ReportForms.monitoring()),
  /** A whole department with its tasks; its name is that of the project. */
  WHOLE_DEPARTMENT(FormKind.DEPARTMENT, "整体支出绩效目标表", PlanForms.wholeDepartment()),
  /** The same without levels, tasks or parts of the money. */
  DEPARTMENT_WITHOUT_LEVELS(FormKind.DEPARTMENT, "整体支出绩效目标表", PlanForms.departmentWithoutLevels()),
  /** Transfer payments: a ladder of departments, core indicators starred. */
  TRANSFER_PAYMENT(FormKind.PLAN, "转移支付区域绩效目标表", PlanForms.transferPayment()),
  /** Wuhan: the long term and the year below each other. */
  LONG_TERM_AND_ANNUAL(FormKind.PLAN, "项目绩效目标申报表", PlanForms.longTermAndAnnual()),
  /** The Ministry's form of 2015: several years and the year side by side. */
  TWO_HALVES(FormKind.PLAN, "项目支出绩效目标申报表", PlanForms.twoHalves()),
  /** Zhenjiang: half year and full year. */
  HALF_YEAR(FormKind.PLAN, "项目绩效目标表", PlanForms.halfYear()),
  /** Huangshi: the last year's value beside what is expected. */
  LAST_YEAR(FormKind.PLAN, "项目绩效目标表", PlanForms.lastYear()),
  /** Indicators as text under headings in brackets; only levels, names and targets of them. */
  BRACKETS(FormKind.PLAN, "项目绩效目标表", PlanForms.prose(ProseBlock.Shape.BRACKETS)),
  /** Indicators as a list; only targets that a sign begins. */
  PROSE_LIST(FormKind.PLAN, "项目绩效目标表", PlanForms.prose(ProseBlock.Shape.LIST));

  private static final String SYNTHETIC = "（虚构样表）";

  private final FormKind kind;
  private final String name;
  private final FormLayout layout;

  FormFamily(FormKind kind, String name, FormLayout layout) {
    this.kind = kind;
    this.name = name;
    this.layout = layout;
  }

  /** The forms that print {@code plans}; their titles declare them synthetic. */
  public List<FormSheet> sheets(List<PerformancePlan> plans) {
    PerformancePlan first = plans.getFirst();
    String unit = first.funding().printedUnit().symbol();
    return layout.forms(plans).stream()
        .map(rows ->
            new FormSheet(
                title(first), List.of("单位：" + unit), first.funding().printedUnit(), List.of(rows)))
        .toList();
  }

  /** What a form of this family carries of {@code plan}. */
  public PerformancePlan carried(PerformancePlan plan) {
    CarriedPlan carried = new CarriedPlan();
    layout.carry(plan, carried);
    return carried.build(kind, title(plan), plan);
  }

  private String title(PerformancePlan plan) {
    int year = plan.fiscalYear().orElseThrow();
    return year + "年度" + name + SYNTHETIC;
  }
}
