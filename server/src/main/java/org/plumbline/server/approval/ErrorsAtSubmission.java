package org.plumbline.server.approval;

/** What happens when a plan is submitted in which the review found errors; a rule of the house. */
enum ErrorsAtSubmission {
  /** Nothing. */
  ALLOWED,
  /** The unit says why the plan goes in as it is; the department reads it. */
  NOTE,
  /** The plan stays with the unit. */
  REFUSED
}
