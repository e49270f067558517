package org.plumbline.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.evidence.RegisterPass.TimelineKey;
import org.plumbline.evidence.fold.AsOf;
import org.plumbline.evidence.fold.Finish;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.evidence.fold.Tally;
import org.plumbline.evidence.measure.Leaf;
import org.plumbline.evidence.measure.Measure;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.WatchSpec;
import org.plumbline.evidence.register.Evidence;
import org.plumbline.evidence.register.Register;

/** What the registers of a pack gave: every register gone through once. */
final class Findings {

  private final Map<Leaf, Outcome> outcomes = new HashMap<>();
  private final Map<Leaf, Long> records = new HashMap<>();
  private final Map<Leaf, LocalDate> latest = new HashMap<>();
  private final Map<TimelineKey, List<Outcome>> histories = new HashMap<>();
  private final Set<Register> synthetic = new HashSet<>();

  private Findings() {}

  static Findings of(Pack pack, Evidence evidence, AsOf asOf, Optional<StoredTallies> stored) {
    Set<Leaf> leaves = new LinkedHashSet<>();
    Set<TimelineKey> watched = new LinkedHashSet<>();
    for (IndicatorMeasure indicator : pack.indicators()) {
      leaves.addAll(indicator.measure().leaves());
    }
    for (WatchSpec watch : pack.watches()) {
      Looks looks = Looks.of(watch.every(), asOf);
      leaves.addAll(watch.measure().leaves());
      watch.measure().leaves().forEach(leaf -> watched.add(new TimelineKey(leaf, looks)));
    }
    Findings findings = new Findings();
    for (Register register : pack.registers()) {
      evidence
          .find(register.name())
          .ifPresent(supplied -> {
            List<Leaf> asked = leaves.stream().filter(leaf -> isOver(leaf, register)).toList();
            List<TimelineKey> followed =
                watched.stream().filter(key -> isOver(key.leaf(), register)).toList();
            List<Leaf> folded = stored.isPresent() ? List.of() : asked;
            stored.ifPresent(tallies -> findings.take(register, asked, tallies, asOf));
            if (!folded.isEmpty() || !followed.isEmpty()) {
              findings.take(register, RegisterPass.over(supplied, folded, followed, asOf), asOf);
            }
          });
    }
    return findings;
  }

  private static boolean isOver(Leaf leaf, Register register) {
    return leaf.register().name().equals(register.name());
  }

  private void take(Register register, List<Leaf> asked, StoredTallies tallies, AsOf asOf) {
    for (Leaf leaf : asked) {
      take(leaf, tallies.tally(leaf, asOf), asOf);
      tallies.findLatest(leaf, asOf).ifPresent(day -> latest.put(leaf, day));
    }
    if (!asked.isEmpty() && tallies.isSynthetic(register, asOf)) {
      synthetic.add(register);
    }
  }

  private void take(Register register, RegisterPass pass, AsOf asOf) {
    pass.tallies()
        .forEach((leaf, tally) -> {
          take(leaf, tally, asOf);
          pass.findLatest(leaf).ifPresent(day -> latest.put(leaf, day));
        });
    pass.timelines().forEach((key, timeline) -> histories.put(key, timeline.outcomes()));
    if (pass.synthetic()) {
      synthetic.add(register);
    }
  }

  private void take(Leaf leaf, Tally tally, AsOf asOf) {
    outcomes.put(leaf, Finish.of(leaf, tally, asOf));
    records.put(leaf, tally.records());
  }

  /** The value of every leaf whose register was supplied. */
  Map<Leaf, Outcome> outcomes() {
    return outcomes;
  }

  /** The values of the leaves of a measure, on one of the days it is looked at. */
  Map<Leaf, Outcome> outcomesOn(Measure measure, Looks looks, int step) {
    Map<Leaf, Outcome> then = new HashMap<>();
    for (Leaf leaf : measure.leaves()) {
      Optional.ofNullable(histories.get(new TimelineKey(leaf, looks)))
          .ifPresent(history -> then.put(leaf, history.get(step)));
    }
    return then;
  }

  IndicatorResult.Behind behind(Measure measure) {
    long counted =
        measure.leaves().stream().mapToLong(leaf -> records.getOrDefault(leaf, 0L)).sum();
    boolean madeUp =
        measure.leaves().stream().anyMatch(leaf -> synthetic.contains(leaf.register()));
    Optional<LocalDate> last =
        measure.leaves().stream()
            .flatMap(leaf -> Optional.ofNullable(latest.get(leaf)).stream())
            .max(Comparator.naturalOrder());
    return new IndicatorResult.Behind(counted, madeUp, last);
  }
}
