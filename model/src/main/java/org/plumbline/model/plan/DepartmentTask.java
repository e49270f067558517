package org.plumbline.model.plan;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.source.Sourced;

/**
 * 年度主要任务. One of the tasks that a whole department sets itself for the year.
 *
 * @param content what the task consists of
 * @param amounts the money of the task, by the label of its column
 */
public record DepartmentTask(
    Sourced<String> name, Optional<Sourced<String>> content, List<FundingRow> amounts) {

  public DepartmentTask {
    amounts = List.copyOf(amounts);
  }
}
