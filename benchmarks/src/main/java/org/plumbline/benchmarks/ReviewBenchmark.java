package org.plumbline.benchmarks;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.exactly;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

/**
 * How many indicators one core reviews in a second with the whole catalogue: plans of ten
 * indicators, sound ones or ones with three findings to two indicators, nearly as many as the
 * published ones have (284 to 170); and the sixteen published ones themselves. One core means the
 * collector too: the serial one, as the product runs on.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 2) // a hundred rules take long to be compiled
@Measurement(iterations = 5, time = 2)
@Fork(
    value = 1,
    jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
public class ReviewBenchmark {

  private static final int YEAR = 2022;
  private static final int PLANS = 102;
  private static final int INDICATORS_PER_PLAN = 10;
  private static final int PUBLISHED_AGAIN = 6; // 170 indicators each time

  /** What the plans are. */
  public enum Plans {
    SOUND,
    FLAWED,
    PUBLISHED
  }

  /** Which are reviewed. */
  @Param public Plans which = Plans.SOUND;

  private final Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
  private List<PerformancePlan> plans = List.of();

  /** Builds the plans. */
  @Setup
  public void build() throws Exception {
    plans = which == Plans.PUBLISHED ? published() : made();
    long indicators = plans.stream().mapToLong(plan -> plan.indicators().size()).sum();
    if (indicators != PLANS * INDICATORS_PER_PLAN) {
      throw new IllegalStateException(indicators + " indicators");
    }
  }

  private static List<PerformancePlan> published() throws Exception {
    return Collections.nCopies(PUBLISHED_AGAIN, PublishedPlans.read()).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<PerformancePlan> made() {
    List<PerformancePlan> made = new ArrayList<>();
    for (int i = 0; i < PLANS; i++) {
      PlanBuilder plan = PlanBuilder.aCompletePlan().named("智能化诊断服务经费" + i);
      plan.with(
          anIndicator()
              .in(Category.OUTPUT, Dimension.TIMELINESS)
              .named("诊断任务按期完成率")
              .described("在合同期限内完成的诊断占全部诊断的比例。")
              .targeting(atLeast("90", IndicatorBuilder.PERCENT)));
      for (int j = 0; j < INDICATORS_PER_PLAN - 6; j++) {
        plan.with(which == Plans.SOUND ? sound(i, j) : flawed(i, j));
      }
      made.add(plan.build());
    }
    return made;
  }

  private static IndicatorBuilder sound(int plan, int number) {
    return anIndicator()
        .named("第" + number + "批诊断企业数量")
        .described("计划第" + plan + "年第" + number + "批完成现场诊断的企业。")
        .targeting(atLeast(Integer.toString(plan + number + 1), IndicatorBuilder.HOUSEHOLD));
  }

  private static IndicatorBuilder flawed(int plan, int number) {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.QUALITY)
        .named("指标" + number + "：第" + plan + "批资金使用合规性")
        .described("资金使用合规性")
        .targeting(exactly("1", IndicatorBuilder.HOUSEHOLD));
  }

  /** Reviews all plans. */
  @Benchmark
  @OperationsPerInvocation(PLANS * INDICATORS_PER_PLAN)
  public void indicators(Blackhole sink) {
    for (PerformancePlan plan : plans) {
      sink.consume(reviewer.review(plan, YEAR));
    }
  }
}
