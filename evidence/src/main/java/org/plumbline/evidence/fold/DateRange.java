package org.plumbline.evidence.fold;

import java.time.LocalDate;

/** 日期范围. From one day to another, both included; empty where they are the wrong way round. */
public record DateRange(LocalDate from, LocalDate to) {

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The part of it that ends with {@code last}. */
  DateRange until(LocalDate last) {
    return last.isBefore(to) ? new DateRange(from, last) : this;
  }
}
