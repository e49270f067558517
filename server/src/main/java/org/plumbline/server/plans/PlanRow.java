package org.plumbline.server.plans;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** A plan as lists show it. */
public record PlanRow(
    PlanId id,
    Owner owner,
    String unitName,
    OptionalInt fiscalYear,
    Optional<String> projectCode,
    String projectName,
    PlanState state,
    Optional<BigDecimal> budgetYuan,
    Counts counts,
    Versions versions,
    Instant changedAt) {

  /** How many indicators the plan has, and what the review found. */
  public record Counts(int indicators, int errors, int warnings, int notes) {}

  /**
   * 版本. Which versions there are.
   *
   * @param working the one that is worked on, or the one in force where none is
   * @param inForce the one that holds
   * @param revision grows with every change of the plan
   */
  public record Versions(int working, OptionalInt inForce, long revision) {}
}
