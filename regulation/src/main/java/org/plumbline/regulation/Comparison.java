package org.plumbline.regulation;

/** 比较关系. How a target value bounds what is achieved. */
public enum Comparison {
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  EXACTLY,
  /** 控制在: a ceiling, unless a word after the amount says 以上. */
  CONTROLLED,
  /** 约, 左右: the value itself, without a tolerance being stated. */
  ABOUT;

  /** Whether it sets a floor or a ceiling. */
  public boolean bounds() {
    return this != EXACTLY && this != ABOUT;
  }

  /** The same bound without the value itself: 80分（不含）以上. */
  public Comparison withoutBound() {
    return switch (this) {
      case AT_LEAST, MORE_THAN -> MORE_THAN;
      case AT_MOST, LESS_THAN, CONTROLLED -> LESS_THAN;
      case EXACTLY, ABOUT -> this;
    };
  }

  public boolean isFloor() {
    return this == AT_LEAST || this == MORE_THAN;
  }
}
