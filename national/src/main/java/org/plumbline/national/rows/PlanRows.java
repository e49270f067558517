package org.plumbline.national.rows;

import static org.plumbline.national.rows.PlanColumns.WHOLE;

import org.apache.spark.sql.Row;
import org.plumbline.model.plan.PerformancePlan;

/**
 * Plans as rows, and back: equal in every component, whatever the plan. What the columns cannot say
 * of a plan is found out by reading its row again; such a plan goes along whole.
 */
public final class PlanRows {

  private final RowPlanReader reader;

  private PlanRows(RowPlanReader reader) {
    this.reader = reader;
  }

  /** With the words and units that ship with the product. */
  public static PlanRows bundled() {
    return new PlanRows(RowPlanReader.bundled());
  }

  /** The row of a plan, in the columns of {@link PlanColumns#SCHEMA}. */
  public Row row(PerformancePlan plan) {
    Row row = new PlanRowWriter(plan).row(null);
    return isExact(row, plan) ? row : new PlanRowWriter(plan).row(WholePlan.write(plan));
  }

  /** Whether the columns alone say all of the plan. */
  public static boolean isCompact(Row row) {
    return row.isNullAt(WHOLE);
  }

  /**
   * The plan of a row.
   *
   * @throws DamagedRowException if the row is no plan
   */
  public PerformancePlan plan(Row row) {
    try {
      return isCompact(row) ? reader.plan(row) : WholePlan.read(row.getString(WHOLE));
    } catch (IllegalArgumentException | NullPointerException | ClassCastException e) {
      throw new DamagedRowException(String.valueOf(e.getMessage()));
    }
  }

  private boolean isExact(Row row, PerformancePlan plan) {
    try {
      return PlanRowWriter.printsOneUnit(plan) && reader.plan(row).equals(plan);
    } catch (IllegalArgumentException _) {
      return false; // a number or word that does not come back
    }
  }
}
