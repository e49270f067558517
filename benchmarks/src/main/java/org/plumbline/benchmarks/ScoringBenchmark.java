package org.plumbline.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.scoring.Scoring;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Rating;
import org.plumbline.model.target.Target;
import org.plumbline.regulation.Schemes;

/**
 * Plans scored a second on one core: the sixteen published ones, every indicator with an actual
 * value.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ScoringBenchmark {

  private static final int PLANS = 16;

  private final Scoring scoring = new Scoring(Schemes.bundled().find("mof-2020").orElseThrow());
  private List<PerformancePlan> plans = List.of();
  private List<PlanActuals> actuals = List.of();

  /** Reads the plans and gives every indicator nine tenths of its target. */
  @Setup
  public void read() throws Exception {
    plans = PublishedPlans.read();
    actuals = plans.stream().map(ScoringBenchmark::actualsOf).toList();
    if (plans.size() != PLANS) {
      throw new IOException("Expected " + PLANS + " plans, found " + plans.size());
    }
  }

  @Benchmark
  @OperationsPerInvocation(PLANS)
  public void score(Blackhole hole) {
    for (int i = 0; i < plans.size(); i++) {
      hole.consume(scoring.score(plans.get(i), actuals.get(i)));
    }
  }

  private static PlanActuals actualsOf(PerformancePlan plan) {
    List<IndicatorActual> values = new ArrayList<>();
    for (Indicator indicator : plan.indicators()) {
      values.add(
          new IndicatorActual(
              indicator.dimension(),
              indicator.name().value(),
              indicator.description().map(Sourced::value),
              actual(indicator.target().orElseThrow().value()),
              "benchmark",
              Optional.empty()));
    }
    return new PlanActuals(
        plan.project().code().map(Sourced::value).orElse(""),
        plan.funding().total().map(Sourced::value),
        plan.funding().total().map(Sourced::value),
        values);
  }

  private static ActualValue actual(Target target) {
    if (target instanceof Target.Deadline deadline) {
      return new ActualValue.DoneOn(deadline.by().orElseThrow());
    }
    return target
        .quantity()
        .<ActualValue>map(wanted ->
            new ActualValue.Amount(
                new Quantity(wanted.amount().multiply(new BigDecimal("0.9")), wanted.unit())))
        .orElseGet(() -> new ActualValue.Rated(Rating.MET, Optional.empty()));
  }
}
