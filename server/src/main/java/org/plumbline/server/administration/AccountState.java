package org.plumbline.server.administration;

import java.util.Locale;

/** How an account stands, the weightiest first. */
enum AccountState {
  DISABLED("error"),
  LOCKED("error"),
  WITHOUT_ROLE("warning"),
  INVITED("info"),
  ACTIVE("ok");

  private final String mark;

  AccountState(String mark) {
    this.mark = mark;
  }

  /** How it is marked on pages. */
  public String mark() {
    return mark;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of its words. */
  public String text() {
    return "accounts.state." + code().replace('_', '-');
  }
}
