package org.plumbline.server.administration;

/** Why an administrator did something, as the chain of events keeps it. */
final class Reason {

  private static final int LONGEST = 500;

  private Reason() {}

  static String checked(String given) {
    String plain = given.strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      throw new RefusedException("accounts.refused.reason");
    }
    return plain;
  }
}
