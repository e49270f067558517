package org.plumbline.reading.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ruling lines that hang together: the frame of one table. */
record RulingNet(List<Ruling> horizontals, List<Ruling> verticals) {

  /** Lines that miss each other by less than this are taken to touch. */
  private static final float TOUCH = 3.2f;

  /** So many comparisons of two lines cost as much as one drawing instruction. */
  private static final long COMPARISONS_PER_STEP = 64;

  /** All nets of a page. Lines that touch no other, such as underlines, are in none. */
  static List<RulingNet> of(List<Ruling> horizontals, List<Ruling> verticals, StepBudget budget) {
    budget.spend((long) horizontals.size() * verticals.size() / COMPARISONS_PER_STEP);
    List<Ruling> borders =
        horizontals.stream().filter(ruling -> isBorder(ruling, verticals)).toList();
    int[] leader = new int[borders.size() + verticals.size()];
    for (int i = 0; i < leader.length; i++) {
      leader[i] = i;
    }
    for (int h = 0; h < borders.size(); h++) {
      for (int v = 0; v < verticals.size(); v++) {
        if (borders.get(h).meets(verticals.get(v), TOUCH)) {
          leader[lead(leader, borders.size() + v)] = lead(leader, h);
        }
      }
    }
    return collect(borders, verticals, leader);
  }

  /** Underlines touch a border at most with one end; lines of a table reach further. */
  private static boolean isBorder(Ruling ruling, List<Ruling> verticals) {
    int met = 0;
    for (Ruling vertical : verticals) {
      if (ruling.isCrossedBy(vertical, TOUCH)) {
        return true;
      }
      if (ruling.meets(vertical, TOUCH) && ++met > 1) {
        return true;
      }
    }
    return false;
  }

  private static int lead(int[] leader, int index) {
    int found = index;
    while (leader[found] != found) {
      leader[found] = leader[leader[found]];
      found = leader[found];
    }
    return found;
  }

  private static List<RulingNet> collect(
      List<Ruling> horizontals, List<Ruling> verticals, int[] leader) {
    Map<Integer, RulingNet> nets = new LinkedHashMap<>();
    for (int i = 0; i < leader.length; i++) {
      RulingNet net =
          nets.computeIfAbsent(
              lead(leader, i), _ -> new RulingNet(new ArrayList<>(), new ArrayList<>()));
      if (i < horizontals.size()) {
        net.horizontals.add(horizontals.get(i));
      } else {
        net.verticals.add(verticals.get(i - horizontals.size()));
      }
    }
    Collection<RulingNet> all = nets.values();
    return all.stream()
        .filter(net -> !net.horizontals.isEmpty() && !net.verticals.isEmpty())
        .toList();
  }
}
