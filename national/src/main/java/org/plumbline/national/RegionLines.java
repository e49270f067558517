package org.plumbline.national;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.plumbline.cli.UnusableInputException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.national.files.Folder;
import org.plumbline.national.report.CountryPage.RegionLine;

/** What a review found, by province and year. */
final class RegionLines {

  private static final int PROVINCE_DIGITS = 2;

  private RegionLines() {}

  static List<RegionLine> of(SparkSession spark, Folder reviewed)
      throws IOException, UnusableInputException {
    Folder regions = reviewed.below("regions");
    if (regions.isEmpty()) {
      throw new UnusableInputException(
          Bilingual.format(
              "%s 不是 national review 的结果文件夹（缺少 regions）",
              "%s is no folder of results of \"national review\" (it has no regions)", reviewed));
    }
    return spark
        .read()
        .parquet(regions.toString())
        .groupBy(substring(col("division"), 1, PROVINCE_DIGITS).as("province"), col("year"))
        .agg(sum("plans"), sum(col("error").plus(col("warning")).plus(col("info"))), sum("error"))
        .orderBy("province", "year")
        .collectAsList()
        .stream()
        .map(RegionLines::line)
        .toList();
  }

  private static RegionLine line(Row row) {
    return new RegionLine(
        row.getString(0), row.getInt(1), row.getLong(2), row.getLong(3), row.getLong(4));
  }
}
