package org.plumbline.national.analysis;

import java.util.Optional;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;

/** 可衡量性. Whether a year's end can say of an indicator that it was reached. */
final class Measurability {

  private Measurability() {}

  /** A missing target, a direction, a described condition or mere words cannot be measured. */
  static boolean isMeasurable(Indicator indicator) {
    Optional<Target> target = indicator.target().map(Sourced::value);
    return target
        .map(value ->
            switch (value) {
              case Target.AtLeast _,
                  Target.AtMost _,
                  Target.Exactly _,
                  Target.Between _,
                  Target.Deadline _,
                  Target.YesNo _ ->
                  true;
              case Target.Grade grade -> grade.wanted().isPresent();
              case Target.Trend _, Target.State _, Target.Narrative _ -> false;
            })
        .orElse(false);
  }
}
