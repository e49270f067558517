package org.plumbline.review.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.model.text.Bilingual;

/**
 * 复审比较. What became of each former finding, and what is new; matched by project, rule and
 * indicator.
 *
 * @param changes former findings in their order, then the new ones in theirs
 */
public record ReportComparison(List<Change> changes) {

  public ReportComparison {
    changes = List.copyOf(changes);
  }

  /** 变化. What became of a finding. */
  public enum Fate {
    GONE("已消除", "gone"),
    CHANGED("有变化", "changed"),
    STILL_THERE("仍存在", "still there"),
    NEW("新增", "new");

    private final Bilingual title;

    Fate(String zh, String en) {
      this.title = Bilingual.of(zh, en);
    }

    public Bilingual title() {
      return title;
    }

    /** The name in public JSON. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One finding and its fate.
   *
   * @param finding as it stands now; as it stood, where it is gone
   * @param former as it stood, where it has changed
   */
  public record Change(Fate fate, ReportedFinding finding, Optional<ReportedFinding> former) {

    private static Change of(Fate fate, ReportedFinding finding) {
      return new Change(fate, finding, Optional.empty());
    }

    /** What an earlier report said, and what is said of the same place now. */
    private static Change between(ReportedFinding former, ReportedFinding now) {
      return now.saysTheSame(former)
          ? of(Fate.STILL_THERE, now)
          : new Change(Fate.CHANGED, now, Optional.of(former));
    }
  }

  /**
   * Compares an earlier report with a later one; several findings of one key are paired in order.
   */
  public static ReportComparison of(List<ReportedFinding> former, List<ReportedFinding> now) {
    Map<ReportedFinding.Key, Deque<ReportedFinding>> open = new HashMap<>();
    now.forEach(
        finding -> open.computeIfAbsent(finding.key(), _ -> new ArrayDeque<>()).add(finding));
    List<Change> changes = new ArrayList<>();
    for (ReportedFinding finding : former) {
      Deque<ReportedFinding> later = open.getOrDefault(finding.key(), new ArrayDeque<>());
      if (later.isEmpty()) {
        changes.add(Change.of(Fate.GONE, finding));
      } else {
        changes.add(Change.between(finding, later.removeFirst()));
      }
    }
    for (ReportedFinding finding : now) {
      if (open.getOrDefault(finding.key(), new ArrayDeque<>()).removeFirstOccurrence(finding)) {
        changes.add(Change.of(Fate.NEW, finding));
      }
    }
    return new ReportComparison(changes);
  }

  public List<Change> list(Fate fate) {
    return changes.stream().filter(change -> change.fate() == fate).toList();
  }

  public long count(Fate fate) {
    return list(fate).size();
  }

  /** By rule code, what fires newly, is gone or has changed; rules without difference left out. */
  public SortedMap<String, Difference> byRule() {
    SortedMap<String, Difference> rules = new TreeMap<>();
    for (Change change : changes) {
      if (change.fate() != Fate.STILL_THERE) {
        rules.merge(change.finding().rule(), Difference.of(change.fate()), Difference::plus);
      }
    }
    return rules;
  }

  /** How many findings of one rule came, went, and changed. */
  public record Difference(int added, int gone, int changed) {

    private static Difference of(Fate fate) {
      return switch (fate) {
        case NEW -> new Difference(1, 0, 0);
        case GONE -> new Difference(0, 1, 0);
        case CHANGED -> new Difference(0, 0, 1);
        case STILL_THERE -> new Difference(0, 0, 0);
      };
    }

    private Difference plus(Difference other) {
      return new Difference(added + other.added, gone + other.gone, changed + other.changed);
    }
  }
}
