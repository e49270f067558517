package org.plumbline.model.plan;

import java.util.Locale;

/** 审核等级 (优、良、中、差). The grade of a point, or of a whole review form, best first. */
public enum ReviewGrade {
  EXCELLENT,
  GOOD,
  FAIR,
  POOR;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
