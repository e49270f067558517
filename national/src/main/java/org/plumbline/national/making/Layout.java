package org.plumbline.national.making;

import org.plumbline.model.plan.FormKind;

/**
 * 版式. Which columns a form has, and where; 0 where it has none.
 *
 * @param title what the form is called
 * @param first row of the first indicator
 */
record Layout(
    FormKind kind,
    String title,
    int first,
    int description,
    int target,
    int basis,
    int weight,
    int actual,
    int score) {

  /** With description and basis, as the founding document has them. */
  static final Layout QINGDAO = new Layout(FormKind.PLAN, "绩效目标表", 9, 4, 5, 6, 0, 0, 0);

  /** The form of the Ministry: names and targets alone. */
  static final Layout MINISTRY = new Layout(FormKind.PLAN, "项目支出绩效目标申报表", 10, 0, 4, 0, 0, 0, 0);

  /** The self-evaluation of the Ministry. */
  static final Layout SELF_EVALUATION =
      new Layout(FormKind.SELF_EVALUATION, "项目支出绩效自评表", 12, 0, 4, 0, 6, 5, 7);
}
