package org.plumbline.model.source;

/** 严重程度. How much a notice or a finding matters, in rising order. */
public enum Severity {
  INFO("info"),
  WARNING("warning"),
  ERROR("error");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  /** The name in public JSON. */
  public String code() {
    return code;
  }

  public boolean atLeast(Severity other) {
    return compareTo(other) >= 0;
  }
}
