package org.plumbline.reading.page;

/**
 * 步数预算. How much work a document may cost. Steps are counted instead of time, so that the same file
 * is refused or read everywhere alike.
 */
public final class StepBudget {

  /** Thrown deep inside the page engine; never leaves the reader of a format. */
  public static final class Exhausted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Exhausted(long allowed) {
      super("More than " + allowed + " steps");
    }
  }

  private final long allowed;
  private long spent;

  public StepBudget(long allowed) {
    this.allowed = allowed;
  }

  public void spend(long steps) {
    spent += steps;
    if (spent > allowed) {
      throw new Exhausted(allowed);
    }
  }
}
