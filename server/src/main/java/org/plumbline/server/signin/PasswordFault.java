package org.plumbline.server.signin;

/** Why a password cannot be taken. */
public enum PasswordFault {
  TOO_SHORT,
  TOO_LONG,
  HOLDS_LOGIN,
  HOLDS_NAME,
  COMMON,
  PATTERN,
  FORMER,
  NOT_REPEATED,
  WRONG_PRESENT;

  /** Key of the sentence for people. */
  public String text() {
    return "password." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
