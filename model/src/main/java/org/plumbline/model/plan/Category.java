package org.plumbline.model.plan;

import java.util.Locale;

/** 一级指标. The category of an indicator. */
public enum Category {
  COST("成本指标"),
  OUTPUT("产出指标"),
  BENEFIT("效益指标"),
  SATISFACTION("满意度指标");

  private final String official;

  Category(String official) {
    this.official = official;
  }

  /** The official Chinese term. */
  public String official() {
    return official;
  }

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
