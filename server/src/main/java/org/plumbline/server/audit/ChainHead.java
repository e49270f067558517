package org.plumbline.server.audit;

/**
 * 日志链末端. The last event's place and hash. Written down elsewhere, it shows later whether anything
 * before was rewritten.
 */
public record ChainHead(long seq, String hash) {

  /** As people copy it: {@code 12:ab…}; what {@code --expect} takes. */
  @Override
  public String toString() {
    return seq + ":" + hash;
  }
}
