package org.plumbline.national.reviewing;

import org.plumbline.national.counting.Tally;

/** The names of counts in a {@link Tally}. */
public final class Counted {

  public static final String PLANS = "plans";
  public static final String INDICATORS = "indicators";
  public static final String FINDINGS = "findings";
  public static final String SCORED = "scored";

  /** Points of all scored plans, in hundredths. */
  public static final String SCORE_HUNDREDTHS = "score";

  /** Failures of our own rules. */
  public static final String SYSTEM_ERRORS = "systemErrors";

  /** Documents and rows that could not be read. */
  public static final String ERRORS = "errors";

  /** Before the code of a rule: its findings. */
  public static final String RULE = "rule/";

  /** Before division and year: what was counted there. */
  public static final String REGION = "region/";

  /** Between the parts of a name. */
  public static final String PART = "/";

  private Counted() {}
}
