package org.plumbline.model.plan;

import java.util.List;

/** 中长期目标. What is to be reached beyond the year of the plan. */
public record LongTermPlan(List<Goal> goals, List<Indicator> indicators) {

  private static final LongTermPlan NONE = new LongTermPlan(List.of(), List.of());

  public LongTermPlan {
    goals = List.copyOf(goals);
    indicators = List.copyOf(indicators);
  }

  /** A form for one year only. */
  public static LongTermPlan none() {
    return NONE;
  }
}
