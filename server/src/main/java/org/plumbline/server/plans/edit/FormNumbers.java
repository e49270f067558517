package org.plumbline.server.plans.edit;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them. */
final class FormNumbers {

  private FormNumbers() {}

  /** With or without commas between thousands; empty where it is none or far too great. */
  static Optional<BigDecimal> find(String typed) {
    String plain = typed.strip().replace(",", "").replace("，", "");
    return plain.matches("\\d{1,15}(\\.\\d{1,6})?")
        ? Optional.of(new BigDecimal(plain))
        : Optional.empty();
  }
}
