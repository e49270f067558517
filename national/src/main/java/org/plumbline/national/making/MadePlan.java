package org.plumbline.national.making;

import java.util.Set;
import org.plumbline.model.plan.PerformancePlan;

/**
 * 虚构绩效目标表. A plan that was made up.
 *
 * @param defects what was put in on purpose
 * @param copied whether it was taken over from another unit or the year before
 */
public record MadePlan(PerformancePlan plan, Set<Defect> defects, boolean copied) {

  public MadePlan {
    defects = Set.copyOf(defects);
  }
}
