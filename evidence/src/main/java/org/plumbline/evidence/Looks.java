package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.pack.WatchSpec.Every;

/** 查看日. The days on which a watch is looked at: from the first of the year, and the as-of day. */
record Looks(List<LocalDate> days) {

  static Looks of(Every every, AsOf asOf) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = LocalDate.of(asOf.year(), 1, 1);
    while (day.isBefore(asOf.day())) {
      days.add(day);
      day = every.after(day);
    }
    days.add(asOf.day());
    return new Looks(List.copyOf(days));
  }
}
