package org.plumbline.forms.html;

import java.math.BigDecimal;

/** Figures as people read them. */
final class Amounts {

  private static final int GROUP = 3;

  private Amounts() {}

  /** With a comma between thousands, every printed decimal kept. */
  static String grouped(BigDecimal amount) {
    String plain = amount.abs().toPlainString();
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(amount.signum() < 0 ? "-" : "");
    for (int i = 0; i < end; i++) {
      if (i > 0 && (end - i) % GROUP == 0) {
        text.append(',');
      }
      text.append(plain.charAt(i));
    }
    return text.append(plain, end, plain.length()).toString();
  }

  /** Zeros step back, so that the eye finds the others. */
  static String style(long count) {
    return count == 0 ? "amount zero" : "amount";
  }
}
