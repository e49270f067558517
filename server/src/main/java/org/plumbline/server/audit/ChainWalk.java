package org.plumbline.server.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.audit.ChainFault.Kind;

/**
 * 日志链核对. Walks along the chain and stops at the first event that is not what was written. Needs
 * nothing but the events, so it works on an export as well.
 */
public final class ChainWalk {

  private final List<Checkpoint> open;
  private ChainHead last = new ChainHead(0, Event.BEGINNING);
  private Optional<ChainFault> fault = Optional.empty();

  public ChainWalk(List<Checkpoint> expected) {
    this.open = new ArrayList<>(expected);
  }

  /**
   * 校验点. A hash of the chain that was written down elsewhere.
   *
   * @param seq where it stood, if that was written down too
   */
  public record Checkpoint(Optional<Long> seq, String hash) {

    /** Reads {@code HASH} or {@code SEQ:HASH}; empty if it is neither. */
    public static Optional<Checkpoint> parse(String text) {
      if (text.matches("[0-9a-f]{64}")) {
        return Optional.of(new Checkpoint(Optional.empty(), text));
      }
      if (text.matches("[0-9]{1,18}:[0-9a-f]{64}")) {
        int colon = text.indexOf(':');
        return Optional.of(
            new Checkpoint(
                Optional.of(Long.valueOf(text.substring(0, colon))), text.substring(colon + 1)));
      }
      return Optional.empty();
    }

    private boolean contradicts(ChainHead event) {
      return seq.filter(place -> place == event.seq()).isPresent() && !hash.equals(event.hash());
    }
  }

  /** Goes on to the next event; false once there is no point in going on. */
  public boolean step(Event event) {
    long due = last.seq() + 1;
    if (event.seq() > due) {
      fault = Optional.of(new ChainFault(Kind.LEFT_OUT, due));
    } else if (event.seq() < due) {
      fault = Optional.of(new ChainFault(Kind.SLIPPED_IN, event.seq()));
    } else if (!event.follows(last.hash())) {
      fault = Optional.of(new ChainFault(Kind.CHANGED, event.seq()));
    } else {
      last = new ChainHead(event.seq(), event.hash());
      pass();
    }
    return fault.isEmpty();
  }

  private void pass() {
    if (open.stream().anyMatch(checkpoint -> checkpoint.contradicts(last))) {
      fault = Optional.of(new ChainFault(Kind.REWRITTEN, last.seq()));
    }
    open.removeIf(checkpoint -> checkpoint.hash().equals(last.hash()));
  }

  /** What was found, after the last event. */
  public Optional<ChainFault> end() {
    if (fault.isEmpty() && !open.isEmpty()) {
      fault = Optional.of(new ChainFault(Kind.UNKNOWN_CHECKPOINT, last.seq()));
    }
    return fault;
  }

  /** What was found, where the end of the chain is on record besides the events. */
  public Optional<ChainFault> endAt(ChainHead head) {
    if (fault.isEmpty() && !head.equals(last)) {
      fault = Optional.of(difference(head));
    }
    return end();
  }

  private ChainFault difference(ChainHead head) {
    if (head.seq() > last.seq()) {
      return new ChainFault(Kind.CUT_OFF, last.seq() + 1);
    }
    return head.seq() < last.seq()
        ? new ChainFault(Kind.SLIPPED_IN, head.seq() + 1)
        : new ChainFault(Kind.HEAD_CHANGED, last.seq());
  }

  /** How far the chain is sound. */
  public ChainHead last() {
    return last;
  }
}
