package org.plumbline.national.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * 雷同项目. Plans whose indicators and targets are nearly those of another. Each is held against the
 * earliest of those that share a band with it, not against all, so that a template used by ten
 * thousand units costs ten thousand comparisons and not fifty million.
 */
final class Copies {

  static final String OTHER_UNIT = "other_unit";
  static final String OTHER_YEAR = "other_year";
  static final String SAME_UNIT = "same_unit";

  /** The share of indicators with equal targets, in thousandths, from which plans are copies. */
  static final int LEAST_LIKENESS = 800;

  static final StructType PAIR =
      new StructType()
          .add("relation", DataTypes.StringType)
          .add("likeness", DataTypes.IntegerType)
          .add("indicators", DataTypes.IntegerType)
          .add("year", DataTypes.IntegerType)
          .add("unit", DataTypes.StringType)
          .add("project", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("of_year", DataTypes.IntegerType)
          .add("of_unit", DataTypes.StringType)
          .add("of_project", DataTypes.StringType)
          .add("of_name", DataTypes.StringType);

  private Copies() {}

  /** The copies, each with the plan it is a copy of, sorted. */
  static Dataset<Row> of(Dataset<Row> fingerprints) {
    Dataset<Row> bands =
        fingerprints.select(col("id"), col("year"), explode(col("bands")).as("band"));
    Dataset<Row> heads =
        bands
            .groupBy("band")
            .agg(min(struct(col("year"), col("id"))).as("head"), count(lit(1)).as("plans"))
            .where(col("plans").gt(1))
            .select(col("band"), col("head.id").as("of"));
    Dataset<Row> pairs =
        bands
            .join(heads, "band")
            .where(col("id").notEqual(col("of")))
            .select("id", "of")
            .distinct();
    return pairs
        .join(fingerprints.drop("bands"), "id")
        .join(original(fingerprints), "of")
        .map((MapFunction<Row, Row>) Copies::compared, Encoders.row(PAIR))
        .where(col("likeness").geq(LEAST_LIKENESS))
        .orderBy("year", "unit", "project", "name", "of_year", "of_unit", "of_project");
  }

  private static Dataset<Row> original(Dataset<Row> fingerprints) {
    return fingerprints.select(
        col("id").as("of"),
        col("year").as("of_year"),
        col("unit").as("of_unit"),
        col("project").as("of_project"),
        col("name").as("of_name"),
        col("features").as("of_features"));
  }

  private static Row compared(Row pair) {
    long[] own = longs(pair.getList(pair.fieldIndex("features")));
    long[] others = longs(pair.getList(pair.fieldIndex("of_features")));
    String unit = pair.getAs("unit");
    int year = pair.getAs("year");
    int ofYear = pair.getAs("of_year");
    String relation =
        !unit.equals(pair.getAs("of_unit")) ? OTHER_UNIT : year == ofYear ? SAME_UNIT : OTHER_YEAR;
    return RowFactory.create(
        relation,
        MinHash.likeness(own, others),
        own.length,
        year,
        unit,
        pair.getAs("project"),
        pair.getAs("name"),
        ofYear,
        pair.getAs("of_unit"),
        pair.getAs("of_project"),
        pair.getAs("of_name"));
  }

  private static long[] longs(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
