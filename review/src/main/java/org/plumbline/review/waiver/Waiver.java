package org.plumbline.review.waiver;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.review.Finding;
import org.plumbline.review.PlanReview;
import org.plumbline.review.place.FindingPlace;

/**
 * 豁免. A finding that somebody accepts for one project, and why.
 *
 * @param project project code, or project name where the form prints no code
 * @param rule code of the rule
 * @param place name of the indicator, or a cell as row/column; absent for every place of the plan
 * @param expires the last day on which it holds
 */
public record Waiver(
    String project,
    String rule,
    Optional<String> place,
    String reason,
    String author,
    LocalDate date,
    LocalDate expires) {

  boolean covers(PlanReview review, Finding finding) {
    return rule.equals(finding.rule().code())
        && project.equals(FindingPlace.projectOf(review.plan()))
        && place.stream().allMatch(FindingPlace.of(review.plan(), finding.at())::isCalled);
  }

  boolean hasExpired(LocalDate today) {
    return today.isAfter(expires);
  }
}
