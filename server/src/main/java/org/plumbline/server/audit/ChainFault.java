package org.plumbline.server.audit;

import org.plumbline.model.text.Bilingual;

/**
 * 日志链断点. The first place where the chain is not what was written.
 *
 * @param seq the event it is about
 */
public record ChainFault(Kind kind, long seq) {

  /** What is wrong there. */
  public enum Kind {
    /** Its members, its hash or the one before were changed. */
    CHANGED(
        "第 %d 条与前面接不上：这一条被改动或插入，或前一条改动后重算过校验值",
        "Event %d does not follow the one before: it was changed or slipped in, or the one before"
            + " was changed and hashed anew"),
    LEFT_OUT("第 %d 条不见了", "Event %d is missing"),
    SLIPPED_IN("第 %d 条是多出来的：不在应有的次序上", "Event %d was slipped in: it is not where it belongs"),
    CUT_OFF("日志被截断：第 %d 条及以后的不见了", "The chain was cut off: event %d and what followed is gone"),
    HEAD_CHANGED(
        "日志链末端的记录（event_head）被改动：与第 %d 条的校验值不同",
        "The record of the chain's end (event_head) was changed: it differs from event %d"),
    REWRITTEN(
        "第 %d 条与另存的校验值不同：它或更早的记录被重写过",
        "Event %d differs from the hash kept elsewhere: it or one before was rewritten"),
    UNKNOWN_CHECKPOINT(
        "链中没有另存的校验值：日志被截断或重写（链止于第 %d 条）",
        "The hash kept elsewhere is not in the chain: it was cut off or rewritten (it ends with"
            + " event %d)");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }
  }

  public Bilingual explanation() {
    return Bilingual.format(kind.zh, kind.en, seq);
  }
}
