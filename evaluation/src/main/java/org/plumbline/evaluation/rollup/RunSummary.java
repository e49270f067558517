package org.plumbline.evaluation.rollup;

import java.util.List;
import org.plumbline.evaluation.rollup.RollUp.Level;
import org.plumbline.evaluation.rollup.RollUp.Scored;

/** 汇总表. The scored plans of a run, taken together by unit and by department. */
public record RunSummary(List<UnitSummary> units, List<UnitSummary> departments) {

  public RunSummary {
    units = List.copyOf(units);
    departments = List.copyOf(departments);
  }

  public static RunSummary of(List<Scored> scored) {
    return new RunSummary(
        new RollUp(Level.UNIT).summaries(scored), new RollUp(Level.DEPARTMENT).summaries(scored));
  }
}
