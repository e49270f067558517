package org.plumbline.testkit.form;

import java.util.List;
import org.plumbline.model.plan.PerformancePlan;

/** 无标签行. A row of one value whose label stands beside the block. */
record UnlabelledRow(Content content) implements FormBlock {

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    return List.of(FormRow.plain(content.cell(plan, "")));
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    content.carry(plan, "", carried);
  }
}
