package org.plumbline.model.target;

import java.util.Locale;

/** 达成情况 (达成、部分达成、未达成). The three official bands of a qualitative result. */
public enum Rating {
  MET,
  PARTLY,
  NOT;

  /** The name in public JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
