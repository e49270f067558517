package org.plumbline.model.plan;

import java.util.Locale;

/**
 * 预算年度. The year a plan is for, and how it is known.
 *
 * @param source where the year was found; all but {@code STATED} and {@code TITLE} are inferences
 */
public record FiscalYear(int year, Source source) {

  /** 年度来源. Where a fiscal year was found. */
  public enum Source {
    /** A labelled cell, or the caller, says it. */
    STATED,
    TITLE,
    /** The project's name carries it. */
    PROJECT_NAME,
    PROJECT_CODE,
    FILE_NAME;

    /** The name in public JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
