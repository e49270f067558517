package org.plumbline.reading.pdf;

/**
 * 步数预算. How much work a document may cost. Steps are counted instead of time, so that the same file
 * is refused or read everywhere alike.
 */
final class StepBudget {

  /** Thrown deep inside the page engine; never leaves the package. */
  static final class Exhausted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Exhausted(long allowed) {
      super("More than " + allowed + " steps");
    }
  }

  private final long allowed;
  private long spent;

  StepBudget(long allowed) {
    this.allowed = allowed;
  }

  void spend(long steps) {
    spent += steps;
    if (spent > allowed) {
      throw new Exhausted(allowed);
    }
  }
}
