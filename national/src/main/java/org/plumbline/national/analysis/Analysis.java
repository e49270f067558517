package org.plumbline.national.analysis;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.plumbline.national.files.Folder;
import org.plumbline.national.rows.PlanColumns;

/** 全国分析. Looks at the plans of a whole country at once, and writes tables. */
public final class Analysis {

  /** Fewer indicators of one name are no distribution; the same figure as that of the rule. */
  private static final int LEAST_PEERS = 30;

  private final SparkSession spark;
  private final Folder out;

  /** An analysis that writes into a folder. */
  public Analysis(SparkSession spark, Folder out) {
    this.spark = spark;
    this.out = out;
  }

  /**
   * Analyses plans.
   *
   * @param files of rows, as {@link PlanColumns} has them
   * @param watch is told of each step that is done
   */
  public Findings of(List<String> files, Runnable watch) throws IOException {
    Dataset<Row> plans =
        spark.read().schema(PlanColumns.SCHEMA).parquet(files.toArray(String[]::new));
    MapPartitionsFunction<Row, Row> count = new Facts();
    Dataset<Row> facts =
        plans
            .mapPartitions(count, Encoders.row(Facts.COLUMNS))
            .groupBy("table", "a", "b", "c", "d", "amount")
            .agg(sum("count").as("count"))
            .persist(StorageLevel.MEMORY_AND_DISK());
    FactTables tables = new FactTables(out);
    List<FactTables.Department> departments =
        tables.departments(sorted(facts, Facts.DEPARTMENT).collectAsList());
    watch.run();
    List<FactTables.Spending> spending =
        tables.spending(sorted(facts, Facts.SPENDING).collectAsList());
    watch.run();
    PeerTables.Written peers = new PeerTables(out).write(peers(facts));
    facts.unpersist();
    watch.run();
    List<CopyTables.Relation> copies = copies(plans);
    watch.run();
    return new Findings(departments, spending, peers, copies);
  }

  /**
   * 分析结果. What the report shows.
   *
   * @param copies how many plans are copies, by what of
   */
  public record Findings(
      List<FactTables.Department> departments,
      List<FactTables.Spending> spending,
      PeerTables.Written peers,
      List<CopyTables.Relation> copies) {

    public Findings {
      departments = List.copyOf(departments);
      spending = List.copyOf(spending);
      copies = List.copyOf(copies);
    }
  }

  private static Dataset<Row> sorted(Dataset<Row> facts, String table) {
    return facts.where(col("table").equalTo(table)).orderBy("a", "b", "c");
  }

  /** A row for each group that is large enough, with all its amounts. */
  private static Iterator<Row> peers(Dataset<Row> facts) {
    return facts
        .where(col("table").equalTo(Facts.PEERS))
        .groupBy("a", "b", "c", "d")
        .agg(
            sum("count").as("size"), collect_list(struct(col("amount"), col("count"))).as("values"))
        .where(col("size").geq(LEAST_PEERS))
        .orderBy("a", "b", "c", "d")
        .toLocalIterator();
  }

  private List<CopyTables.Relation> copies(Dataset<Row> plans) throws IOException {
    MapPartitionsFunction<Row, Row> fingerprint = new Fingerprints();
    Dataset<Row> fingerprints =
        plans
            .mapPartitions(fingerprint, Encoders.row(Fingerprints.COLUMNS))
            .persist(StorageLevel.DISK_ONLY());
    try {
      return new CopyTables(out).write(Copies.of(fingerprints).toLocalIterator());
    } finally {
      fingerprints.unpersist();
    }
  }
}
