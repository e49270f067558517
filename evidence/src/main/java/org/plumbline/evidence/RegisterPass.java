package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.LeafTimeline;
import org.plumbline.evidence.fold.RegisterFold;
import org.plumbline.evidence.fold.Tally;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.register.Records;

/** One way through the records of a register, for everything that is asked of it. */
final class RegisterPass {

  private final RegisterFold fold;
  private final Map<TimelineKey, LeafTimeline> timelines;
  private boolean synthetic;

  private RegisterPass(RegisterFold fold, Map<TimelineKey, LeafTimeline> timelines) {
    this.fold = fold;
    this.timelines = timelines;
  }

  /** A leaf at the rhythm of a watch. */
  record TimelineKey(Leaf leaf, Looks looks) {}

  /** Goes through {@code records} once. */
  static RegisterPass over(
      Records records, List<Leaf> leaves, List<TimelineKey> watched, AsOf asOf) {
    Map<TimelineKey, LeafTimeline> timelines = new LinkedHashMap<>();
    for (TimelineKey key : watched) {
      timelines.put(key, new LeafTimeline(key.leaf(), key.looks().days(), asOf.year()));
    }
    RegisterFold fold = new RegisterFold(records.register(), leaves, asOf);
    RegisterPass pass = new RegisterPass(fold, timelines);
    List<LeafTimeline> all = new ArrayList<>(timelines.values());
    records.forEach(cells -> {
      pass.synthetic |= cells.file().synthetic();
      fold.add(cells);
      all.forEach(timeline -> timeline.add(cells));
    });
    return pass;
  }

  Map<Leaf, Tally> tallies() {
    return fold.tallies();
  }

  Optional<LocalDate> findLatest(Leaf leaf) {
    return fold.findLatest(leaf);
  }

  Map<TimelineKey, LeafTimeline> timelines() {
    return timelines;
  }

  boolean synthetic() {
    return synthetic;
  }
}
