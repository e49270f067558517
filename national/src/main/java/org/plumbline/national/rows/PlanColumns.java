package org.plumbline.national.rows;

import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * 绩效目标表的列. The columns in which a country keeps its plans: what a person would ask a table, as
 * plain texts and numbers, and the places of all values in one packed column.
 */
public final class PlanColumns {

  /** Number and text of a goal. */
  static final StructType GOAL =
      new StructType().add("number", DataTypes.IntegerType).add("text", DataTypes.StringType);

  /** Month, figure as printed, cumulative amount in the unit of the form. */
  static final StructType STEP =
      new StructType()
          .add("month", DataTypes.IntegerType)
          .add("printed", DataTypes.StringType)
          .add("amount", DataTypes.StringType);

  /** An indicator in the words of the form; its target is read where it is used. */
  public static final StructType INDICATOR =
      new StructType()
          .add("category", DataTypes.StringType)
          .add("dimension", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("description", DataTypes.StringType)
          .add("target", DataTypes.StringType)
          .add("basis", DataTypes.StringType)
          .add("weight", DataTypes.StringType)
          .add("actual", DataTypes.StringType)
          .add("score", DataTypes.StringType);

  static final int FORM = 0;
  static final int YEAR = 1;
  static final int YEAR_SOURCE = 2;
  static final int TITLE = 3;
  static final int UNIT_CODE = 4;
  static final int UNIT_NAME = 5;
  static final int PROJECT_CODE = 6;
  static final int PROJECT_NAME = 7;
  static final int PURPOSE = 8;
  static final int MONEY_UNIT = 9;
  static final int TOTAL = 10;
  static final int FISCAL = 11;
  static final int OTHER = 12;
  static final int ANNUAL_BUDGET = 13;
  static final int SPENT = 14;
  static final int SPENDING_BASIS = 15;
  static final int SPENDING_HEADING = 16;
  static final int SPENDING_PERCENT = 17;
  static final int SPENDING_EVIDENCE = 18;
  static final int STEPS = 19;
  static final int GOALS = 20;
  static final int INDICATORS = 21;
  static final int PLACES = 22;
  static final int ODD_TEXTS = 23;
  static final int WHOLE = 24;

  /**
   * 21 characters of the code name the division; amounts are as printed, in {@code money_unit}.
   * {@code whole} holds the few plans that say more than the columns can.
   */
  public static final StructType SCHEMA =
      new StructType()
          .add("form", DataTypes.StringType)
          .add("year", DataTypes.IntegerType)
          .add("year_source", DataTypes.StringType)
          .add("title", DataTypes.StringType)
          .add("unit_code", DataTypes.StringType)
          .add("unit_name", DataTypes.StringType)
          .add("project_code", DataTypes.StringType)
          .add("project_name", DataTypes.StringType)
          .add("purpose", DataTypes.StringType)
          .add("money_unit", DataTypes.StringType)
          .add("total", DataTypes.StringType)
          .add("fiscal", DataTypes.StringType)
          .add("other", DataTypes.StringType)
          .add("annual_budget", DataTypes.StringType)
          .add("spent", DataTypes.StringType)
          .add("spending_basis", DataTypes.StringType)
          .add("spending_heading", DataTypes.StringType)
          .add("spending_percent", DataTypes.BooleanType)
          .add("spending_evidence", DataTypes.StringType)
          .add("steps", DataTypes.createArrayType(STEP))
          .add("goals", DataTypes.createArrayType(GOAL))
          .add("indicators", DataTypes.createArrayType(INDICATOR))
          .add("places", DataTypes.BinaryType)
          .add("odd_texts", DataTypes.createArrayType(DataTypes.StringType))
          .add("whole", DataTypes.StringType);

  private PlanColumns() {}
}
