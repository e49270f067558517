package org.plumbline.server.plans.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code plumbline/plans/1}, as far as a draft can say it. Money is in 元 where it has
 * no other unit. Members that are not named here are read past.
 */
record PlanEntry(
    @Nullable String title,
    @Nullable Integer fiscalYear,
    @Nullable Project project,
    @Nullable Funding funding,
    @Nullable String purpose,
    @Nullable Spending spendingPlan,
    @Nullable List<Goal> goals,
    @Nullable List<Indicator> indicators,
    @Nullable Details details) {

  /** What some forms print beside, and what is beyond the year. */
  record Details(
      @Nullable Department department,
      @Nullable List<Particular> particulars,
      @Nullable List<Goal> longTermGoals,
      @Nullable List<Indicator> longTermIndicators) {}

  /** 主管部门. The department as the form names it. */
  record Department(@Nullable String name) {}

  /** 其他事项. A text beside its label. */
  record Particular(@Nullable String label, @Nullable String text, @Nullable Place source) {}

  /** 项目. Whose plan it is. */
  record Project(@Nullable String code, String name) {}

  /**
   * 预算规模.
   *
   * @param printedUnit its symbol: {@code 万元}
   */
  record Funding(
      @Nullable String printedUnit,
      @Nullable String total,
      @Nullable String fiscal,
      @Nullable String other) {}

  /** 资金支出计划. */
  record Spending(@Nullable String basis, @Nullable List<SpendingStep> steps) {}

  /** One month of it, as printed. */
  record SpendingStep(int month, String printed) {}

  /** 绩效目标. */
  record Goal(String text, @Nullable Place source) {}

  /** 绩效指标. */
  record Indicator(
      @Nullable String category,
      @Nullable String dimension,
      String name,
      @Nullable String description,
      @Nullable Said target,
      @Nullable Said basis,
      @Nullable String weight,
      @Nullable Place source) {}

  /** Something as its words say it. */
  record Said(@Nullable String text) {}

  /** Where a document prints it. */
  record Place(
      @Nullable Integer document, @Nullable Integer page, int table, int row, int column) {}
}
