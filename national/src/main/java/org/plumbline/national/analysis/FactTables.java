package org.plumbline.national.analysis;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.plumbline.national.files.Folder;
import org.plumbline.national.files.RowFile;

/** The tables of departments and of spending plans. */
public final class FactTables {

  private static final StructType DEPARTMENTS =
      new StructType()
          .add("department", DataTypes.StringType)
          .add("plans", DataTypes.LongType)
          .add("measurable", DataTypes.LongType)
          .add("unmeasurable", DataTypes.LongType)
          .add("share", DataTypes.StringType);

  private static final StructType SPENDING =
      new StructType()
          .add("province", DataTypes.StringType)
          .add("year", DataTypes.StringType)
          .add("shape", DataTypes.StringType)
          .add("plans", DataTypes.LongType);

  private static final int DECIMALS = 4;

  private final Folder out;

  FactTables(Folder out) {
    this.out = out;
  }

  /**
   * 部门. How much of what a department promises cannot be measured.
   *
   * @param code the part of its units' codes that they share
   */
  public record Department(String code, long plans, long measurable, long unmeasurable) {

    /** Of all its indicators. */
    public BigDecimal share() {
      long all = measurable + unmeasurable;
      return all == 0
          ? BigDecimal.ZERO
          : BigDecimal.valueOf(unmeasurable)
              .divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
    }
  }

  /** 支出进度. How many plans mean to spend their money in this way. */
  public record Spending(String province, String year, String shape, long plans) {}

  List<Department> departments(List<Row> facts) throws IOException {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    for (Row fact : facts) {
      counts
          .computeIfAbsent(fact.getAs("a"), _ -> new TreeMap<>())
          .put(fact.getAs("b"), fact.getAs("count"));
    }
    List<Department> departments = new ArrayList<>();
    try (RowFile file = begin("departments", DEPARTMENTS)) {
      for (Map.Entry<String, Map<String, Long>> entry : counts.entrySet()) {
        Map<String, Long> own = entry.getValue();
        Department department =
            new Department(
                entry.getKey(),
                own.getOrDefault(Facts.PLANS, 0L),
                own.getOrDefault(Facts.MEASURABLE, 0L),
                own.getOrDefault(Facts.UNMEASURABLE, 0L));
        departments.add(department);
        file.add(
            RowFactory.create(
                department.code(),
                department.plans(),
                department.measurable(),
                department.unmeasurable(),
                department.share().toPlainString()));
      }
      file.complete();
    }
    return departments;
  }

  List<Spending> spending(List<Row> facts) throws IOException {
    List<Spending> spending = new ArrayList<>();
    try (RowFile file = begin("spending", SPENDING)) {
      for (Row fact : facts) {
        Spending line =
            new Spending(fact.getAs("a"), fact.getAs("b"), fact.getAs("c"), fact.getAs("count"));
        spending.add(line);
        file.add(RowFactory.create(line.province(), line.year(), line.shape(), line.plans()));
      }
      file.complete();
    }
    return spending;
  }

  private RowFile begin(String name, StructType columns) throws IOException {
    return RowFile.begin(out.below(name).file(name + ".parquet"), 0, columns, Map.of());
  }
}
