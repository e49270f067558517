package org.plumbline.national.analysis;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.ProjectCode;
import org.plumbline.model.source.Sourced;
import org.plumbline.national.rows.DamagedRowException;
import org.plumbline.national.rows.PlanRows;
import org.plumbline.review.peers.PeerGroup;

/** Counts, in one pass over the plans of a partition, what the tables of the analysis add up. */
final class Facts implements MapPartitionsFunction<Row, Row> {

  /** What kind of fact it is, up to four names, an amount, and how often. */
  static final StructType COLUMNS =
      new StructType()
          .add("table", DataTypes.StringType)
          .add("a", DataTypes.StringType)
          .add("b", DataTypes.StringType)
          .add("c", DataTypes.StringType)
          .add("d", DataTypes.StringType)
          .add("amount", DataTypes.StringType)
          .add("count", DataTypes.LongType);

  static final String PEERS = "peers";
  static final String DEPARTMENT = "department";
  static final String SPENDING = "spending";

  static final String PLANS = "plans";
  static final String MEASURABLE = "measurable";
  static final String UNMEASURABLE = "unmeasurable";

  private static final long serialVersionUID = 1L;
  private static final int UNIT_DIGITS = 3;
  private static final int PROVINCE_DIGITS = 2;

  /** One line of a table that is being counted. */
  private record Key(String table, String a, String b, String c, String d, String amount)
      implements Serializable {}

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    PlanRows reader = PlanRows.bundled();
    Map<Key, long[]> counts = new HashMap<>();
    while (rows.hasNext()) {
      try {
        count(reader.plan(rows.next()), counts);
      } catch (DamagedRowException _) {
        continue; // the review lists it
      }
    }
    List<Row> facts = new ArrayList<>(counts.size());
    counts.forEach((key, count) ->
        facts.add(RowFactory.create(key.table, key.a, key.b, key.c, key.d, key.amount, count[0])));
    return facts.iterator();
  }

  private static void count(PerformancePlan plan, Map<Key, long[]> counts) {
    String department = department(plan);
    String province =
        plan.project()
            .standardCode()
            .map(ProjectCode::division)
            .map(code -> code.substring(0, PROVINCE_DIGITS))
            .orElse("");
    String year = plan.fiscalYear().isPresent() ? "" + plan.fiscalYear().getAsInt() : "";
    add(counts, new Key(SPENDING, province, year, SpendingShape.of(plan).code(), "", ""));
    add(counts, new Key(DEPARTMENT, department, PLANS, "", "", ""));
    for (Indicator indicator : plan.indicators()) {
      String measurable = Measurability.isMeasurable(indicator) ? MEASURABLE : UNMEASURABLE;
      add(counts, new Key(DEPARTMENT, department, measurable, "", "", ""));
      PeerGroup.of(indicator)
          .ifPresent(group ->
              add(
                  counts,
                  new Key(
                      PEERS,
                      group.dimension(),
                      group.name(),
                      group.kind(),
                      group.unit(),
                      indicator.quantity().orElseThrow().baseAmount().toPlainString())));
    }
  }

  private static void add(Map<Key, long[]> counts, Key key) {
    counts.computeIfAbsent(key, _ -> new long[1])[0]++;
  }

  /** The code of the department is the unit's without the number of the unit in it. */
  private static String department(PerformancePlan plan) {
    return plan.heading()
        .unit()
        .map(Sourced::value)
        .flatMap(BudgetUnit::code)
        .map(code ->
            code.length() > UNIT_DIGITS ? code.substring(0, code.length() - UNIT_DIGITS) : code)
        .orElse("");
  }
}
