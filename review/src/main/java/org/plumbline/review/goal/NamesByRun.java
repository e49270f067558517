package org.plumbline.review.goal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.plan.Indicator;
import org.plumbline.review.wording.OrdinalPrefix;

/** The indicators with an amount, by the runs of characters in their names. */
final class NamesByRun {

  /** A run that so many names share tells none of them apart. */
  private static final int COMMON = 32;

  /** So few names are looked through faster than they are indexed. */
  private static final int FEW = 24;

  private final int length;
  private final List<Indicator> few;
  private final Map<String, List<Indicator>> byRun = new HashMap<>();

  NamesByRun(List<Indicator> indicators, int length) {
    this.length = length;
    this.few = indicators.size() <= FEW ? indicators : List.of();
    if (!few.isEmpty()) {
      return;
    }
    for (Indicator indicator : indicators) {
      if (indicator.quantity().isPresent()) {
        add(indicator, OrdinalPrefix.strip(indicator.name().value()));
      }
    }
  }

  private void add(Indicator indicator, String name) {
    for (int i = 0; i + length <= name.length(); i++) {
      List<Indicator> sharing =
          byRun.computeIfAbsent(name.substring(i, i + length), _ -> new ArrayList<>(1));
      // one more than is looked at, so that a run known to be common stays so
      if (sharing.size() <= COMMON) {
        sharing.add(indicator);
      }
    }
  }

  /** Those whose name shares a run with the text, and, of few names, all. */
  Collection<Indicator> sharing(String text) {
    if (!few.isEmpty()) {
      return few;
    }
    Set<Indicator> found = new LinkedHashSet<>();
    for (int i = 0; i + length <= text.length(); i++) {
      List<Indicator> sharing = byRun.getOrDefault(text.substring(i, i + length), List.of());
      if (sharing.size() <= COMMON) {
        found.addAll(sharing);
      }
    }
    return found;
  }
}
