package org.plumbline.evidence.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * 截至某日的记录. The records known on a day: those whose own date is not after it. A day after it, in a
 * column that does not look ahead, has not happened yet and reads as absent.
 */
public final class KnownRecords implements Records {

  private final LocalDate asOf;
  private final Records all;
  private final Optional<Integer> date;

  private KnownRecords(LocalDate asOf, Records all) {
    this.asOf = asOf;
    this.all = all;
    this.date = all.register().date().flatMap(all.register()::findColumn);
  }

  public static Records on(LocalDate asOf, Records all) {
    return new KnownRecords(asOf, all);
  }

  @Override
  public Register register() {
    return all.register();
  }

  @Override
  public void forEach(Consumer<RegisterRecord> consumer) {
    all.forEach(entry -> {
      boolean later = date.isPresent() && isLater(entry.at(date.get()));
      if (!later) {
        consumer.accept(known(entry));
      }
    });
  }

  private RegisterRecord known(RegisterRecord entry) {
    List<CellValue> values = entry.values();
    for (int place = 0; place < values.size(); place++) {
      if (isYetToCome(place, values.get(place))) {
        return withoutFuture(entry);
      }
    }
    return entry;
  }

  private RegisterRecord withoutFuture(RegisterRecord entry) {
    List<CellValue> values = new ArrayList<>(entry.values());
    for (int place = 0; place < values.size(); place++) {
      if (isYetToCome(place, values.get(place))) {
        values.set(place, CellValue.ABSENT);
      }
    }
    return new RegisterRecord(entry.file(), entry.row(), values);
  }

  private boolean isYetToCome(int place, CellValue value) {
    return isLater(value)
        && register().columns().get(place).type() instanceof ColumnType.Day day
        && !day.future();
  }

  private boolean isLater(CellValue value) {
    return value instanceof CellValue.Day day && day.date().isAfter(asOf);
  }
}
