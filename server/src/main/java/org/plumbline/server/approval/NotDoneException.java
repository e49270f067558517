package org.plumbline.server.approval;

/** What was asked for was not done, for a reason the asker can act on. */
final class NotDoneException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  NotDoneException(Refusal refusal) {
    super(refusal.code());
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
