package org.plumbline.national.reviewing;

import java.util.List;
import org.apache.spark.sql.Row;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.review.RuleWatch;
import org.plumbline.review.known.KnownPlans;

/**
 * The same work on rows in memory, in one loop without Spark or files: what Spark is held against.
 */
public final class PlainLoop {

  private static final int PLANS_OF_UNIT = 16;

  private final Engine engine;
  private final ReviewSettings settings;

  /** A loop with the engine of these settings. */
  public PlainLoop(ReviewSettings settings) {
    this.engine = Engine.of(settings);
    this.settings = settings;
  }

  /** 合计. What came of a pass. */
  public record Sum(long findings, long scored) {}

  /** Reads, reviews and scores every row. */
  public Sum review(List<Row> rows) {
    long findings = 0;
    long scored = 0;
    KnownPlans siblings = new KnownPlans();
    int plans = 0;
    for (Row row : rows) {
      PerformancePlan plan = engine.rows().plan(row);
      if (plans++ % PLANS_OF_UNIT == 0) {
        siblings = new KnownPlans();
      }
      findings +=
          engine
              .reviewer()
              .review(plan, settings.year(), siblings, RuleWatch.NONE)
              .findings()
              .size();
      siblings.add(plan, settings.year());
      scored += engine.score(plan).isPresent() ? 1 : 0;
    }
    return new Sum(findings, scored);
  }
}
