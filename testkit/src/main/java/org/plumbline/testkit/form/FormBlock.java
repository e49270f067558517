package org.plumbline.testkit.form;

import java.util.List;
import org.plumbline.model.plan.PerformancePlan;

/** 表格部分. A part of a form: how it prints a plan, and what of the plan it carries. */
interface FormBlock {

  List<FormRow> rows(PerformancePlan plan);

  /** Adds to {@code carried} what can be read again from the rows. */
  void carry(PerformancePlan plan, CarriedPlan carried);
}
