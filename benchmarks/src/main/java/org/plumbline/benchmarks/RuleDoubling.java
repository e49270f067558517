package org.plumbline.benchmarks;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.exactly;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.review.RuleWatch;
import org.plumbline.review.rule.RuleInfo;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

/**
 * Whether a rule grows faster than a plan: the time of every rule over one plan of 10 to 10,000
 * indicators, the best of several runs, and how it grows from 2,500 to 10,000. Linear is 1.
 */
public final class RuleDoubling {

  private static final int YEAR = 2022;
  private static final List<Integer> SIZES = List.of(10, 100, 1_000, 2_500, 5_000, 10_000);
  private static final int RUNS = 15;

  /** Below this, in microseconds, a rule's time is noise. */
  private static final long NOISE = 2_000;

  private static final double WORSE_THAN_LINEAR = 1.35;
  private static final long MICRO = 1_000;

  private RuleDoubling() {}

  /** Prints the rules by their time; ends with status 1 if one of them grows faster than linear. */
  static void main() {
    Map<Integer, Map<String, Long>> best = new TreeMap<>();
    Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
    for (int size : SIZES) {
      PerformancePlan plan = plan(size);
      for (int run = 0; run < RUNS; run++) {
        Stopwatch watch = new Stopwatch();
        reviewer.review(plan, YEAR, watch);
        Map<String, Long> bests = best.computeIfAbsent(size, _ -> new HashMap<>());
        watch.spent.forEach((rule, time) -> bests.merge(rule, time, Math::min));
      }
    }
    System.exit(report(best) ? 1 : 0);
  }

  private static boolean report(Map<Integer, Map<String, Long>> best) {
    Map<String, Long> quarter = best.getOrDefault(SIZES.get(3), Map.of());
    Map<String, Long> largest = best.getOrDefault(SIZES.getLast(), Map.of());
    boolean[] worse = {false};
    largest.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(entry -> {
          long before = Math.max(1, quarter.getOrDefault(entry.getKey(), 1L));
          double exponent = Math.log((double) entry.getValue() / before) / Math.log(4);
          boolean judged = entry.getValue() >= NOISE;
          worse[0] |= judged && exponent > WORSE_THAN_LINEAR;
          if (judged) {
            System.out.printf("%-40s %8d µs  %.2f%n", entry.getKey(), entry.getValue(), exponent);
          }
        });
    return worse[0];
  }

  /** Half sound, half flawed, all different. */
  private static PerformancePlan plan(int size) {
    PlanBuilder plan = PlanBuilder.aCompletePlan();
    for (int i = 0; i < size; i++) {
      plan.with(i % 2 == 0 ? sound(i) : flawed(i));
    }
    return plan.build();
  }

  private static IndicatorBuilder sound(int number) {
    return anIndicator()
        .named("第" + number + "批诊断企业数量")
        .described("计划第" + number + "批完成现场诊断的企业。")
        .targeting(atLeast(Integer.toString(number + 1), IndicatorBuilder.HOUSEHOLD));
  }

  private static IndicatorBuilder flawed(int number) {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.QUALITY)
        .named("指标" + number + "：资金使用合规性")
        .described("资金使用合规性")
        .targeting(exactly("1", IndicatorBuilder.HOUSEHOLD));
  }

  /** Adds up the time of each rule, in microseconds. */
  private static final class Stopwatch implements RuleWatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Map<String, Long> spent = new HashMap<>();
    private long begun;

    /** Of this thread alone, so that a busy machine counts less. */
    private static long cpuTime() {
      return THREADS.getCurrentThreadCpuTime();
    }

    @Override
    public void begins(RuleInfo rule) {
      begun = cpuTime();
    }

    @Override
    public void ends(RuleInfo rule) {
      spent.merge(rule.code(), (cpuTime() - begun) / MICRO, Long::sum);
    }
  }
}
