package org.plumbline.model.plan;

import java.util.Locale;

/** 二级指标. The dimension of an indicator. */
public enum Dimension {
  QUANTITY("数量指标"),
  QUALITY("质量指标"),
  TIMELINESS("时效指标"),
  COST("成本指标"),
  ECONOMIC_COST("经济成本指标"),
  SOCIAL_COST("社会成本指标"),
  ECOLOGICAL_COST("生态环境成本指标"),
  ECONOMIC("经济效益指标"),
  SOCIAL("社会效益指标"),
  ECOLOGICAL("生态效益指标"),
  SUSTAINABILITY("可持续影响指标"),
  RECIPIENT_SATISFACTION("服务对象满意度指标");

  private final String official;

  Dimension(String official) {
    this.official = official;
  }

  /** The official Chinese term. */
  public String official() {
    return official;
  }

  public boolean isCost() {
    return switch (this) {
      case COST, ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> true;
      case QUANTITY,
          QUALITY,
          TIMELINESS,
          ECONOMIC,
          SOCIAL,
          ECOLOGICAL,
          SUSTAINABILITY,
          RECIPIENT_SATISFACTION ->
          false;
    };
  }

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
