package org.plumbline.evidence.measure;

import java.time.LocalDate;

/** 期间. A stretch of days, most of them told from the fiscal year or the as-of day. */
public sealed interface Period {

  /** 年度的一部分. A part of the fiscal year, or the year before it. */
  enum Named implements Period {
    /** Ends with the as-of day while the year still runs. */
    YEAR("year"),
    LAST_YEAR("last_year"),
    FIRST_HALF("first_half"),
    SECOND_HALF("second_half"),
    QUARTER_1("quarter_1"),
    QUARTER_2("quarter_2"),
    QUARTER_3("quarter_3"),
    QUARTER_4("quarter_4"),
    EVER("ever");

    private final String word;

    Named(String word) {
      this.word = word;
    }

    /** As packs write it. */
    public String word() {
      return word;
    }
  }

  /** 最近. So many days or months that end with the as-of day, which is one of them. */
  record Last(int count, Span span) implements Period {}

  /** 今后. From the as-of day to the day so many days or months ahead, both included. */
  record Next(int count, Span span) implements Period {}

  /** 起止. From one day to another, both included. */
  record Between(LocalDate from, LocalDate to) implements Period {}
}
