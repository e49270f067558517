package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Row;
import org.plumbline.model.plan.Particular;
import org.plumbline.model.plan.PerformancePlan;

/** 表头. Whose project it is, in pairs of label and value. */
final class PlanHead {

  private static final List<String> ALWAYS = List.of("项目属性", "项目期");

  private PlanHead() {}

  /** The head of a plan, with all the particulars it has. */
  static List<Row> rows(PerformancePlan plan, HeadColumns columns) {
    List<Row> rows = who(plan, columns);
    List<Particular> particulars = plan.details().particulars();
    List<String> labels =
        Stream.concat(ALWAYS.stream(), particulars.stream().map(Particular::label))
            .distinct()
            .toList();
    for (int i = 0; i < labels.size(); i += 2) {
      String left = labels.get(i);
      if (i + 1 < labels.size()) {
        String right = labels.get(i + 1);
        rows.add(pair(columns, left, value(plan, left), right, value(plan, right)));
      } else {
        rows.add(wide(columns, left, value(plan, left)));
      }
    }
    return rows;
  }

  /** Project, department and unit. */
  static List<Row> who(PerformancePlan plan, HeadColumns columns) {
    List<Row> rows = new ArrayList<>();
    String name = plan.project().name().value();
    String code = FormText.text(plan.project().code());
    rows.add(
        code.isEmpty() ? wide(columns, "项目名称", name) : pair(columns, "项目名称", name, "项目编码", code));
    rows.add(
        pair(
            columns,
            "主管部门及代码",
            FormText.unit(plan.details().department()),
            "实施单位",
            FormText.unit(plan.heading().unit())));
    return rows;
  }

  static Row pair(HeadColumns columns, String left, String value, String right, String other) {
    return Row.of(
        Cell.head(left).withColumns(columns.leftLabel()),
        Cell.text(value).withColumns(columns.leftValue()),
        Cell.head(right).withColumns(columns.rightLabel()),
        Cell.text(other).withColumns(columns.rightValue()));
  }

  static Row wide(HeadColumns columns, String label, String value) {
    return Row.of(
        Cell.head(label).withColumns(columns.leftLabel()),
        Cell.text(value).withColumns(columns.widths().size() - columns.leftLabel()));
  }

  private static String value(PerformancePlan plan, String label) {
    return plan.details().particulars().stream()
        .filter(particular -> particular.label().equals(label))
        .map(particular -> particular.text().value())
        .findFirst()
        .orElse("");
  }
}
