package org.plumbline.review.others;

import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.Targets.counting;

import org.plumbline.review.known.KnownPlans;
import org.plumbline.testkit.plan.PlanBuilder;

/** Plans that are alike but for one thing. */
final class PlanFamily {

  private PlanFamily() {}

  /** Four counted indicators. */
  static PlanBuilder training(String lastAmount) {
    return aPlan()
        .named("基层干部培训经费")
        .coded("37020022P880028103131")
        .purposed("用于全市基层干部集中培训和送教上门。")
        .with(anIndicator().named("培训人数").targeting(atLeast("400", counting("人"))))
        .with(anIndicator().named("培训期数").targeting(atLeast("12", counting("期"))))
        .with(anIndicator().named("送教上门次数").targeting(atLeast("36", counting("次"))))
        .with(anIndicator().named("编写教材种数").targeting(atLeast(lastAmount, counting("种"))));
  }

  static KnownPlans knowing(PlanBuilder... plans) {
    KnownPlans known = new KnownPlans();
    for (PlanBuilder plan : plans) {
      known.add(plan.build(), 2022);
    }
    return known;
  }
}
