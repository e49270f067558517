package org.plumbline.review;

import java.util.Locale;
import org.plumbline.model.text.Bilingual;
import org.plumbline.review.rule.RuleInfo;

/** 未审核事项. A check that was not made on a plan, and why: never a pass. */
public record NotRun(RuleInfo rule, Cause cause, Bilingual reason) {

  /** 原因. The ways in which a check is not made. */
  public enum Cause {
    NOT_APPLICABLE,
    NOT_ENOUGH_DATA,
    SWITCHED_OFF,
    CRASHED;

    /** The name in public JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
