package org.plumbline.review.rule;

/** A rule that needs the whole plan; it stands in the context. */
public non-sealed interface PlanRule extends Rule {

  void check(ReviewContext context, Findings findings);
}
