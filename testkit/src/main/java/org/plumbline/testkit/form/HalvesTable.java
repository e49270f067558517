package org.plumbline.testkit.form;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.testkit.form.FormCell.Role;

/**
 * 中期年度并列表. The indicators of several years and of the year side by side. Both halves share the
 * category at the left, so a row holds two indicators of one category, or one half is blank.
 */
record HalvesTable() implements FormBlock {

  private static final IndicatorTable CATEGORY =
      IndicatorTable.of(IndicatorTable.column("一级指标", IndicatorPart.LEVEL1));
  private static final IndicatorTable HALF =
      IndicatorTable.of(
          IndicatorTable.column("二级指标", IndicatorPart.LEVEL2),
          IndicatorTable.column("三级指标", IndicatorPart.NAME),
          IndicatorTable.column("指标值", IndicatorPart.TARGET));

  @Override
  public List<FormRow> rows(PerformancePlan plan) {
    List<FormRow> rows = new ArrayList<>();
    rows.add(joined(CATEGORY.head(), HALF.head(), HALF.head()));
    List<Indicator> longTerm = new ArrayList<>(plan.details().longTerm().indicators());
    for (Indicator indicator : plan.indicators()) {
      boolean paired =
          !longTerm.isEmpty() && longTerm.getFirst().category().equals(indicator.category());
      FormRow left = paired ? HALF.row(longTerm.removeFirst()) : blank();
      rows.add(joined(CATEGORY.row(indicator), left, HALF.row(indicator)));
    }
    return rows;
  }

  private static FormRow blank() {
    return new FormRow(
        FormRow.Kind.INDICATOR,
        List.of(FormCell.of(Role.LEVEL2, ""), FormCell.blank(), FormCell.blank()));
  }

  private static FormRow joined(FormRow first, FormRow second, FormRow third) {
    List<FormCell> cells = new ArrayList<>(first.cells());
    cells.addAll(second.cells());
    cells.addAll(third.cells());
    return first.withCells(cells);
  }

  @Override
  public void carry(PerformancePlan plan, CarriedPlan carried) {
    IndicatorTable whole =
        IndicatorTable.withLevels(IndicatorTable.column("指标值", IndicatorPart.TARGET));
    whole.carry(plan, carried);
    List<Indicator> longTerm = new ArrayList<>(plan.details().longTerm().indicators());
    for (Indicator indicator : plan.indicators()) {
      if (!longTerm.isEmpty() && longTerm.getFirst().category().equals(indicator.category())) {
        carried.longTermIndicators.add(whole.carried(longTerm.removeFirst()));
      }
    }
  }
}
