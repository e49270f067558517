package org.plumbline.server.accounts;

/** What somebody whose password was right must still do before anything opens. */
public enum Step {
  /** Give the code of the second step. */
  CODE("/sign-in/code"),
  /** Choose a password of one's own. */
  NEW_PASSWORD("/sign-in/new-password"),
  /** Set up the second step. */
  SECOND_STEP("/sign-in/second-step");

  private final String path;

  Step(String path) {
    this.path = path;
  }

  /** The page on which it is done. */
  public String path() {
    return path;
  }
}
