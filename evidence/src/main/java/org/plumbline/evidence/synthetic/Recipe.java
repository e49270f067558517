package org.plumbline.evidence.synthetic;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.register.Register;
import org.plumbline.regulation.yaml.YamlPlace;

/**
 * 合成配方. How the sample records of a pack are made.
 *
 * @param seed the same seed makes the same records
 */
public record Recipe(long seed, List<Table> tables) {

  public Recipe {
    tables = List.copyOf(tables);
  }

  /** The same recipe, which makes other records. */
  public Recipe withSeed(long other) {
    return new Recipe(other, tables);
  }

  /**
   * How the records of one register are made.
   *
   * @param corrections cells set by hand, by row from 1 and column
   */
  record Table(
      Register register,
      Rows rows,
      List<Cell> cells,
      Map<Integer, Map<String, String>> corrections,
      YamlPlace place) {

    Table {
      cells = List.copyOf(cells);
      corrections = Map.copyOf(corrections);
    }
  }

  /** How many records there are, and why. */
  sealed interface Rows {

    record Count(int rows) implements Rows {}

    record Written(List<Map<String, String>> rows) implements Rows {

      public Written {
        rows = List.copyOf(rows);
      }
    }

    /** So many for each record of a register before it. */
    record Each(String register, int least, int most) implements Rows {}

    /** So many for each day, week, month or quarter of some years. */
    record Every(Span span, List<Integer> years, int times) implements Rows {

      public Every {
        years = List.copyOf(years);
      }
    }
  }

  /** 期间. */
  enum Span {
    DAY,
    WEEK,
    MONTH,
    QUARTER
  }

  /**
   * One cell of each record.
   *
   * @param absent the share of records that have none
   */
  record Cell(String column, Maker maker, BigDecimal absent, YamlPlace place) {}

  /** How a cell is made. */
  sealed interface Maker {

    /**
     * Text with {@code {n}}, {@code {n:3}}, {@code {year}}, {@code {month}}, {@code {day}} in it.
     */
    record Pattern(String text) implements Maker {}

    /** The key of a random record. */
    record Pick(String register) implements Maker {}

    /** A column of the record that this one belongs to; its key where no column is named. */
    record Parent(Optional<String> column) implements Maker {}

    /** A random day, both ends included. */
    record Date(LocalDate from, LocalDate to, boolean workdays) implements Maker {}

    /** The first or last day of the period, or the period as text. */
    record Period(boolean end, Optional<String> format) implements Maker {}

    /** Some days or months after another column. */
    record After(String column, int months, int least, int most) implements Maker {}

    /** A random number, evenly. */
    record Number(BigDecimal least, BigDecimal most, int decimals) implements Maker {}

    /** Earlier columns multiplied. */
    record Product(List<String> columns) implements Maker {

      public Product {
        columns = List.copyOf(columns);
      }
    }

    /** One of some words, by weight. */
    record Choose(Map<String, Integer> weights) implements Maker {}

    /** 是 with a share. */
    record Yes(BigDecimal share) implements Maker {}

    record SameAs(String column) implements Maker {}
  }
}
