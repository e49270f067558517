package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.plan.PerformancePlan;

/** 标签行. One row of labels, each with its value to the right. */
record LabelledRow(List<Labelled> pairs) implements FormBlock {

  private static final int VALUE = 2;

  /** 标签. A label and what it labels; marks such as 其中： are no part of the plain word. */
  record Labelled(String label, Content content) {

    String word() {
      return label.replaceFirst("^其中：", "").replaceFirst("：$", "").replaceFirst("（.*）$", "");
    }
  }

  LabelledRow {
    pairs = List.copyOf(pairs);
  }

  static LabelledRow of(String label, Content content) {
    return new LabelledRow(List.of(new Labelled(label, content)));
  }

  LabelledRow and(String label, Content content) {
    List<Labelled> more = new ArrayList<>(pairs);
    more.add(new Labelled(label, content));
    return new LabelledRow(more);
  }

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    List<FormCell> cells = new ArrayList<>();
    for (Labelled pair : pairs) {
      cells.add(FormCell.label(pair.label()));
      FormCell value = pair.content().cell(plan, pair.word());
      cells.add(pairs.size() > VALUE ? value : value.across(VALUE));
    }
    return List.of(FormRow.plain(cells.toArray(FormCell[]::new)));
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    pairs.forEach(pair -> pair.content().carry(plan, pair.word(), carried));
  }
}
