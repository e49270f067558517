package org.plumbline.server.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plumbline.server.publication.PlansInForce.Candidate;

/** How one plan differs between a publication and the one before. */
record Difference(Kind kind, String name) {

  enum Kind {
    ADDED,
    CHANGED,
    REMOVED;

    /** Key of its words. */
    public String text() {
      return "publication.difference." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** A plan as one of the two has it. */
  record Side(long plan, int version, String name) {

    static Side of(PublishedPlan plan) {
      return new Side(plan.number(), plan.version(), plan.name());
    }

    static Side of(Candidate candidate) {
      return new Side(candidate.plan(), candidate.inForce().orElseThrow(), candidate.name());
    }
  }

  static List<Difference> between(List<Side> before, List<Side> after) {
    Map<Long, Side> left = new LinkedHashMap<>();
    before.forEach(side -> left.put(side.plan(), side));
    List<Difference> differences = new ArrayList<>();
    for (Side side : after) {
      Side former = left.remove(side.plan());
      if (former == null) {
        differences.add(new Difference(Kind.ADDED, side.name()));
      } else if (former.version() != side.version()) {
        differences.add(new Difference(Kind.CHANGED, side.name()));
      }
    }
    left.values().forEach(gone -> differences.add(new Difference(Kind.REMOVED, gone.name())));
    return differences;
  }
}
