package org.plumbline.server.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.server.publication.PlansInForce.Candidate;

/** How one plan differs between a publication and the one before. */
record Difference(Kind kind, String name) {

  enum Kind {
    ADDED,
    CHANGED,
    /** What the plan came to stands beside it now. */
    RESULTS,
    REMOVED;

    /** Key of its words. */
    public String text() {
      return "publication.difference." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** A plan as one of the two has it. */
  record Side(long plan, int version, String name, Optional<Evaluation> evaluation) {

    /** Which evaluation it came from. */
    record Evaluation(long round, long revision) {}

    private Kind kindAfter(Side former) {
      return version == former.version && former.evaluation.isEmpty() ? Kind.RESULTS : Kind.CHANGED;
    }

    static Side of(PublishedPlan plan) {
      return new Side(
          plan.number(),
          plan.version(),
          plan.name(),
          plan.result().map(result -> new Evaluation(result.round(), result.revision())));
    }

    static Side of(Candidate candidate) {
      return new Side(
          candidate.plan(),
          candidate.inForce().orElseThrow(),
          candidate.name(),
          candidate.result().map(result -> new Evaluation(result.round(), result.revision())));
    }
  }

  /** Whether nothing that was public became other: what plans came to was added, no more. */
  static boolean isSupplement(List<Difference> differences) {
    return !differences.isEmpty()
        && differences.stream().allMatch(each -> each.kind() == Kind.RESULTS);
  }

  static List<Difference> between(List<Side> before, List<Side> after) {
    Map<Long, Side> left = new LinkedHashMap<>();
    before.forEach(side -> left.put(side.plan(), side));
    List<Difference> differences = new ArrayList<>();
    for (Side side : after) {
      Side former = left.remove(side.plan());
      if (former == null) {
        differences.add(new Difference(Kind.ADDED, side.name()));
      } else if (!former.equals(side)) {
        differences.add(new Difference(side.kindAfter(former), side.name()));
      }
    }
    left.values().forEach(gone -> differences.add(new Difference(Kind.REMOVED, gone.name())));
    return differences;
  }
}
