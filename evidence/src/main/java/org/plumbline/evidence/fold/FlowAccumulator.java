package org.plumbline.evidence.fold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plumbline.evidence.register.RegisterRecord;

/**
 * Adds up what came in and went out: before a period in one figure, in the period day by day. What
 * comes after it does not count, nor does a movement without a day.
 */
final class FlowAccumulator implements Accumulator {

  private final Movement movement;
  private final DateRange period;
  private final Function<FlowAccumulator, Tally> finish;
  private final SortedMap<LocalDate, BigDecimal> netByDay = new TreeMap<>();
  private Optional<BigDecimal> opening = Optional.empty();
  private BigDecimal out = BigDecimal.ZERO;
  private long records;

  FlowAccumulator(Movement movement, DateRange period, Function<FlowAccumulator, Tally> finish) {
    this.movement = movement;
    this.period = period;
    this.finish = finish;
  }

  /** How a record moves a stock. */
  record Movement(
      Predicate<RegisterRecord> where,
      Predicate<RegisterRecord> plus,
      Predicate<RegisterRecord> minus,
      Cells.Number of,
      Cells.Date on) {}

  @Override
  public boolean add(RegisterRecord cells) {
    if (!movement.where().test(cells)) {
      return false;
    }
    Optional<LocalDate> day = movement.on().of(cells).filter(on -> !on.isAfter(period.to()));
    boolean in = movement.plus().test(cells);
    boolean away = movement.minus().test(cells);
    Optional<BigDecimal> amount =
        day.isPresent() && (in || away) ? movement.of().of(cells) : Optional.empty();
    if (day.isEmpty() || amount.isEmpty()) {
      return false;
    }
    BigDecimal came = in ? amount.get() : BigDecimal.ZERO;
    BigDecimal went = away ? amount.get() : BigDecimal.ZERO;
    move(day.get(), came.subtract(went));
    if (period.contains(day.get())) {
      out = out.add(went);
    }
    records++;
    return true;
  }

  private void move(LocalDate day, BigDecimal net) {
    if (day.isBefore(period.from())) {
      opening = Optional.of(opening.orElse(BigDecimal.ZERO).add(net));
    } else {
      netByDay.merge(day, net, BigDecimal::add);
    }
  }

  @Override
  public void merge(Accumulator other) {
    FlowAccumulator same = (FlowAccumulator) other;
    same.opening.ifPresent(sum -> opening = Optional.of(opening.orElse(BigDecimal.ZERO).add(sum)));
    same.netByDay.forEach((day, net) -> netByDay.merge(day, net, BigDecimal::add));
    out = out.add(same.out);
    records += same.records;
  }

  @Override
  public Tally tally() {
    return finish.apply(this);
  }

  /** What is there after the last movement. */
  Tally balance() {
    Optional<BigDecimal> balance =
        opening.isEmpty() && netByDay.isEmpty()
            ? Optional.empty()
            : Optional.of(
                netByDay.values().stream()
                    .reduce(opening.orElse(BigDecimal.ZERO), BigDecimal::add));
    return new Tally.Stock(balance, records);
  }

  /** The lowest end-of-day balance: of the first day, where anything had moved by then, and on. */
  Tally lowest() {
    BigDecimal balance = opening.orElse(BigDecimal.ZERO);
    boolean movesOnFirst = netByDay.containsKey(period.from());
    Optional<BigDecimal> lowest = movesOnFirst ? Optional.empty() : opening;
    for (BigDecimal net : netByDay.values()) {
      balance = balance.add(net);
      lowest = Optional.of(lowest.map(balance::min).orElse(balance));
    }
    return new Tally.Stock(lowest, records);
  }

  /** What went out in the period, and what was there before it. */
  Tally turned() {
    return new Tally.Turned(out, opening, records);
  }
}
