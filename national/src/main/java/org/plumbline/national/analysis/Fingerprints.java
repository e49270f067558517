package org.plumbline.national.analysis;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.national.rows.DamagedRowException;
import org.plumbline.national.rows.PlanRows;
import org.plumbline.review.wording.PlainText;
import scala.collection.immutable.ArraySeq;

/** What of each plan is needed to find its copies: its indicators with their targets, as hashes. */
final class Fingerprints implements MapPartitionsFunction<Row, Row> {

  static final StructType COLUMNS =
      new StructType()
          .add("id", DataTypes.LongType)
          .add("year", DataTypes.IntegerType)
          .add("unit", DataTypes.StringType)
          .add("project", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("features", DataTypes.createArrayType(DataTypes.LongType))
          .add("bands", DataTypes.createArrayType(DataTypes.LongType));

  private static final long serialVersionUID = 1L;

  /** Plans with fewer indicators may be alike by chance. */
  private static final int LEAST = 5;

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    PlanRows reader = PlanRows.bundled();
    List<Row> found = new ArrayList<>();
    while (rows.hasNext()) {
      try {
        PerformancePlan plan = reader.plan(rows.next());
        if (plan.indicators().size() >= LEAST) {
          found.add(row(plan));
        }
      } catch (DamagedRowException _) {
        continue; // the review lists it
      }
    }
    return found.iterator();
  }

  private static Row row(PerformancePlan plan) {
    String unit = plan.heading().unit().map(Sourced::value).map(BudgetUnit::name).orElse("");
    String project = plan.project().code().map(Sourced::value).orElse("");
    String name = plan.project().name().value();
    int year = plan.fiscalYear().orElse(0);
    long id =
        Mixing.hash(year + "\n" + unit + "\n" + project + "\n" + plan.heading().title().value());
    long[] features =
        MinHash.set(plan.indicators().stream().mapToLong(Fingerprints::feature).toArray());
    return RowFactory.create(
        id,
        year,
        unit,
        project,
        name,
        sequence(features),
        sequence(MinHash.USUAL.bandsOf(features)));
  }

  /** Name and target; spacing and punctuation do not tell them apart. */
  private static long feature(Indicator indicator) {
    String target = indicator.target().map(Sourced::value).map(Target::text).orElse("");
    return Mixing.hash(PlainText.of(indicator.name().value()) + '\n' + PlainText.of(target));
  }

  private static Object sequence(long[] values) {
    return ArraySeq.unsafeWrapArray(values);
  }
}
