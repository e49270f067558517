package org.plumbline.model.quantity;

import java.util.Locale;

/** 量纲. What kind of thing a unit measures; amounts compare only inside one. */
public enum QuantityDimension {
  MONEY,
  RATIO,
  COUNT,
  MASS,
  LENGTH,
  AREA,
  VOLUME,
  ENERGY,
  POWER,
  DURATION,
  TEMPERATURE,
  DATA,
  /** A quotient of two units: 毫克/公斤, 元/亩, 次/月. */
  RATE,
  /** A unit that stands in no list; it compares only with itself. */
  OTHER,
  /** No unit was printed. */
  NONE;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
