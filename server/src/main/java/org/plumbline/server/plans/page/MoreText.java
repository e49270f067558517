package org.plumbline.server.plans.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.DepartmentTask;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Sourced;

/** 表格其他内容. What a form prints beyond the official table: a label and what stands beside it. */
public record MoreText(String label, String text) {

  static List<MoreText> of(PerformancePlan plan) {
    List<MoreText> more = new ArrayList<>();
    plan.details()
        .particulars()
        .forEach(each -> more.add(new MoreText(each.label(), each.text().value())));
    plan.details().fundingRows().forEach(row -> addMoney(row, more));
    for (DepartmentTask task : plan.details().tasks()) {
      more.add(new MoreText(task.name().value(), task.content().map(Sourced::value).orElse("")));
      task.amounts().forEach(row -> addMoney(row, more));
    }
    plan.details()
        .report()
        .goals()
        .forEach(goal -> more.add(new MoreText(Integer.toString(goal.number()), goal.text())));
    return more;
  }

  private static void addMoney(FundingRow row, List<MoreText> more) {
    FundingRow.Amounts amounts = row.amounts();
    String text =
        String.join(
            " / ",
            java.util.stream.Stream.of(
                    amounts.planned(), amounts.annualBudget(), amounts.spent(), amounts.forecast())
                .flatMap(Optional::stream)
                .map(Sourced::value)
                .map(Money::toString)
                .toList());
    more.add(new MoreText(row.source().value(), text));
  }
}
