package org.plumbline.national.reviewing;

import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.plumbline.national.counting.Tally;
import org.plumbline.national.rows.PlanColumns;

/** Gives parts to Spark, each as a job of one task, so that one part cannot take others with it. */
final class PartRunner {

  private final SparkSession spark;
  private final ReviewSettings settings;

  PartRunner(SparkSession spark, ReviewSettings settings) {
    this.spark = spark;
    this.settings = settings;
  }

  /** Reviews a part and waits for it. */
  Tally run(Part part) {
    List<Tally> tallies =
        switch (part.kind()) {
          case ROWS -> rows(part);
          case DOCUMENTS ->
              JavaSparkContext.fromSparkContext(spark.sparkContext())
                  .parallelize(List.of(part), 1)
                  .map(new DocumentsTask(settings))
                  .collect();
        };
    Tally sum = new Tally();
    tallies.forEach(sum::add);
    return sum;
  }

  private List<Tally> rows(Part part) {
    Column[] columns =
        List.of(PlanColumns.SCHEMA.fieldNames()).stream()
            .map(functions::col)
            .toArray(Column[]::new);
    return spark
        .read()
        .schema(PlanColumns.SCHEMA)
        .parquet(part.files().getFirst())
        .select(columns)
        .toJavaRDD()
        .mapPartitions(new RowsTask(part, settings))
        .collect();
  }
}
