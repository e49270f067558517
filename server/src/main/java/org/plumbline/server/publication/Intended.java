package org.plumbline.server.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.server.publication.PlansInForce.Candidate;

/**
 * What would be published of a department and year, and what not.
 *
 * @param former the publication it would replace
 * @param formerPlans the plans of that one
 */
record Intended(
    long department,
    Place place,
    Publication.Names names,
    List<Candidate> included,
    List<Candidate> withheld,
    Optional<Publication> former,
    List<PublishedPlan> formerPlans) {

  /** The number it would get. */
  public int number() {
    return former.map(Publication::number).orElse(0) + 1;
  }

  public boolean isCorrection() {
    return former.isPresent();
  }

  /** Whether there is anything to publish. */
  public boolean isPossible() {
    return !included.isEmpty() || isCorrection();
  }

  /** Whether it would say nothing else than what is public already. */
  public boolean isUnchanged() {
    return isCorrection() && changes().isEmpty();
  }

  /** What would change for the public; empty for a first publication. */
  public List<Difference> changes() {
    if (!isCorrection()) {
      return List.of();
    }
    return Difference.between(
        formerPlans.stream().map(Difference.Side::of).toList(),
        included.stream().map(Difference.Side::of).toList());
  }

  /** Whether it only adds what plans came to. */
  public boolean isSupplement() {
    return Difference.isSupplement(changes());
  }

  /** What was shown to the one who confirms: if it is no longer this, nothing is published. */
  public String seal() {
    return Hashes.of(
            place.path(number())
                + included.stream()
                    .map(Difference.Side::of)
                    .map(Difference.Side::toString)
                    .collect(Collectors.joining(",", " ", "")))
        .sm3();
  }
}
