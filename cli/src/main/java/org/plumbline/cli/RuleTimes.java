package org.plumbline.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.plumbline.review.RuleWatch;
import org.plumbline.review.rule.RuleInfo;

/** Adds up the time each rule takes, by a clock that it is given. */
final class RuleTimes implements RuleWatch {

  private static final int MICRO = 1000;

  private final LongSupplier nanos;
  private final Map<String, Long> spent = new HashMap<>();
  private long begun;

  RuleTimes(LongSupplier nanos) {
    this.nanos = nanos;
  }

  @Override
  public void begins(RuleInfo rule) {
    begun = nanos.getAsLong();
  }

  @Override
  public void ends(RuleInfo rule) {
    spent.merge(rule.code(), nanos.getAsLong() - begun, Long::sum);
  }

  /** A line for each rule, the slowest first: microseconds and code. */
  List<String> lines() {
    return spent.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(entry -> "%10d µs  %s".formatted(entry.getValue() / MICRO, entry.getKey()))
        .toList();
  }
}
