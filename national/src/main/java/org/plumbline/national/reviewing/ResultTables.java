package org.plumbline.national.reviewing;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.plumbline.national.counting.Tally;
import org.plumbline.national.files.Folder;
import org.plumbline.national.files.RowFile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.rule.Rule;
import org.plumbline.review.rule.RuleInfo;

/** Writes the tables of a whole run: what each rule found, and what was found where. */
final class ResultTables {

  private static final int HUNDREDTHS = 2;

  private static final StructType RULES =
      new StructType()
          .add("rule", DataTypes.StringType)
          .add("criterion", DataTypes.StringType)
          .add("severity", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("title_en", DataTypes.StringType)
          .add("findings", DataTypes.LongType);

  private static final StructType REGIONS =
      new StructType()
          .add("division", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("plans", DataTypes.LongType)
          .add("indicators", DataTypes.LongType)
          .add("error", DataTypes.LongType)
          .add("warning", DataTypes.LongType)
          .add("info", DataTypes.LongType)
          .add("system_errors", DataTypes.LongType)
          .add("scored", DataTypes.LongType)
          .add("mean_score", DataTypes.StringType);

  private final Folder out;
  private final Tally tally;

  ResultTables(Folder out, Tally tally) {
    this.out = out;
    this.tally = tally;
  }

  /** Every rule of the catalogue, also those that found nothing. */
  void rules(Reviewer reviewer) throws IOException {
    try (RowFile file = begin("rules", RULES)) {
      for (Rule rule : reviewer.catalogue().rules()) {
        RuleInfo info = rule.info();
        file.add(
            RowFactory.create(
                info.code(),
                info.criterion().code(),
                reviewer.profile().severityOf(info).code(),
                info.title().zh(),
                info.title().en(),
                tally.get(Counted.RULE + info.code())));
      }
      file.complete();
    }
  }

  void regions() throws IOException {
    SortedMap<String, Tally> regions = new TreeMap<>();
    for (Map.Entry<String, Long> count : tally.counts().tailMap(Counted.REGION).entrySet()) {
      String[] name = count.getKey().split(Counted.PART, 4);
      if (name[0].concat(Counted.PART).equals(Counted.REGION)) {
        regions
            .computeIfAbsent(name[1] + Counted.PART + name[2], _ -> new Tally())
            .add(name[3], count.getValue());
      }
    }
    try (RowFile file = begin("regions", REGIONS)) {
      for (Map.Entry<String, Tally> region : regions.entrySet()) {
        String[] name = region.getKey().split(Counted.PART, 2);
        Tally counts = region.getValue();
        file.add(
            RowFactory.create(
                name[0],
                Integer.valueOf(name[1]),
                counts.get(Counted.PLANS),
                counts.get(Counted.INDICATORS),
                counts.get("error"),
                counts.get("warning"),
                counts.get("info"),
                counts.get(Counted.SYSTEM_ERRORS),
                counts.get(Counted.SCORED),
                meanScore(counts)));
      }
      file.complete();
    }
  }

  private static String meanScore(Tally counts) {
    long scored = counts.get(Counted.SCORED);
    return scored == 0
        ? ""
        : BigDecimal.valueOf(counts.get(Counted.SCORE_HUNDREDTHS), HUNDREDTHS)
            .divide(BigDecimal.valueOf(scored), HUNDREDTHS, RoundingMode.HALF_UP)
            .toPlainString();
  }

  private RowFile begin(String name, StructType columns) throws IOException {
    return RowFile.begin(out.below(name).file(name + ".parquet"), 0, columns, Map.of());
  }
}
