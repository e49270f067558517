package org.plumbline.server.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * 操作日志. One change: who, when, from where, what, why.
 *
 * @param seq place in the chain, from 1, without gaps
 * @param hash of everything here and of the hash before
 */
public record Event(
    long seq, Instant at, String actor, String address, Change change, String hash) {

  /** The hash before the first event. */
  public static final String BEGINNING = "0".repeat(64);

  /**
   * The hash an event must carry: SM3 (GB/T 32905) over the former hash and the members, each as
   * its length in UTF-8, a colon and its bytes, so that no two events write the same bytes.
   */
  public static String hash(
      String former, long seq, Instant at, String actor, String address, Change change) {
    List<String> members = new ArrayList<>();
    members.add(former);
    members.add(Long.toString(seq));
    members.add(at.toString());
    members.add(actor);
    members.add(address);
    members.add(change.kind());
    members.add(change.subject());
    members.add(change.before().orElse(""));
    members.add(change.after().orElse(""));
    members.add(change.reason().orElse(""));
    StringBuilder text = new StringBuilder();
    for (String member : members) {
      text.append(member.getBytes(StandardCharsets.UTF_8).length).append(':').append(member);
    }
    return Sm3.hex(text.toString());
  }

  /** Whether the event is what it was when it followed {@code former}. */
  public boolean follows(String former) {
    return hash.equals(hash(former, seq, at, actor, address, change));
  }
}
