package org.plumbline.benchmarks;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.exactly;

import java.util.ArrayList;
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
 * seed has (284 to 170). One core means the collector too: the serial one, as the product runs on.
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
  private static final int PLANS = 100;
  private static final int INDICATORS_PER_PLAN = 10;

  /** Whether the plans are sound. */
  @Param({"true", "false"})
  public boolean sound;

  private final Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
  private List<PerformancePlan> plans = List.of();

  /** Builds the plans. */
  @Setup
  public void build() {
    plans = new ArrayList<>();
    for (int i = 0; i < PLANS; i++) {
      PlanBuilder plan = PlanBuilder.aCompletePlan().named("智能化诊断服务经费" + i);
      plan.with(
          anIndicator()
              .in(Category.OUTPUT, Dimension.TIMELINESS)
              .named("诊断任务按期完成率")
              .described("在合同期限内完成的诊断占全部诊断的比例。")
              .targeting(atLeast("90", IndicatorBuilder.PERCENT)));
      for (int j = 0; j < INDICATORS_PER_PLAN - 6; j++) {
        plan.with(sound ? sound(i, j) : flawed(i, j));
      }
      plans.add(plan.build());
    }
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
