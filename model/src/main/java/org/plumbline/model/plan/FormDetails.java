package org.plumbline.model.plan;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.source.Sourced;

/**
 * 表格其他内容. What some forms print beyond the plan of the year; all of it may be absent.
 *
 * @param department 主管部门, where the form names one
 * @param particulars labelled texts that have no room of their own, such as 项目属性 or 项目期
 * @param fundingRows money by source, for every row and column that the form prints
 * @param tasks 年度主要任务, on forms of a whole department
 * @param longTerm what is to be reached beyond the year
 * @param report what the form says was reached
 */
public record FormDetails(
    Optional<Sourced<BudgetUnit>> department,
    List<Particular> particulars,
    List<FundingRow> fundingRows,
    List<DepartmentTask> tasks,
    LongTermPlan longTerm,
    ReportedResult report) {

  private static final FormDetails NONE =
      new FormDetails(
          Optional.empty(),
          List.of(),
          List.of(),
          List.of(),
          LongTermPlan.none(),
          ReportedResult.none());

  public FormDetails {
    particulars = List.copyOf(particulars);
    fundingRows = List.copyOf(fundingRows);
    tasks = List.copyOf(tasks);
  }

  /** A form that prints nothing but the plan of the year. */
  public static FormDetails none() {
    return NONE;
  }
}
