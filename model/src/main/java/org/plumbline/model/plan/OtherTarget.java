package org.plumbline.model.plan;

import java.util.Locale;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;

/** 其他期间指标值. The value of an indicator for another period than the year of the plan. */
public record OtherTarget(Horizon horizon, Sourced<Target> target) {

  /** 期间. The period a value is for, or the state of the plan it is from. */
  public enum Horizon {
    /** 中期, 长期, 实施期. */
    LONG_TERM,
    /** 半年. */
    HALF_YEAR,
    /** 上年目标值. */
    PRIOR_YEAR,
    /** 调整前. */
    BEFORE_ADJUSTMENT;

    /** The name in public JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
