package org.plumbline.national.reviewing;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The columns of what a review writes for each part. */
public final class ResultColumns {

  /**
   * One finding. {@code plan} is the place of the plan in the part, from 0; where it was printed
   * stands in table, row and column. What a rule is about stands in the table of rules.
   */
  public static final StructType FINDING =
      new StructType()
          .add("plan", DataTypes.IntegerType)
          .add("project", DataTypes.StringType)
          .add("division", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("rule", DataTypes.StringType)
          .add("severity", DataTypes.StringType)
          .add("page", DataTypes.IntegerType)
          .add("table", DataTypes.IntegerType)
          .add("row", DataTypes.IntegerType)
          .add("column", DataTypes.IntegerType);

  /** The same with its words, {@code --messages}. */
  public static final StructType FINDING_WITH_WORDS =
      FINDING
          .add("place", DataTypes.StringType)
          .add("text", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add("message_en", DataTypes.StringType);

  /** The score of a plan whose form says what was reached. */
  public static final StructType SCORE =
      new StructType()
          .add("plan", DataTypes.IntegerType)
          .add("project", DataTypes.StringType)
          .add("division", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("scheme", DataTypes.StringType)
          .add("total", DataTypes.StringType)
          .add("open", DataTypes.StringType)
          .add("grade", DataTypes.StringType);

  /** What could not be read or reviewed: {@code kind} is document, row, file or rule. */
  public static final StructType ERROR =
      new StructType()
          .add("kind", DataTypes.StringType)
          .add("file", DataTypes.StringType)
          .add("plan", DataTypes.IntegerType)
          .add("code", DataTypes.StringType)
          .add("message", DataTypes.StringType)
          .add("message_en", DataTypes.StringType);

  private ResultColumns() {}
}
