package org.plumbline.server.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * 公开. What a department published of a year at one moment.
 *
 * @param number from 1; each replaces the one before
 * @param latest the number that holds now
 * @param explanation why the former one was corrected; empty for the first
 */
public record Publication(
    long id,
    Place place,
    Names names,
    int number,
    int latest,
    Instant at,
    Optional<String> explanation,
    Sum sum,
    Hashes hashes) {

  /** What the division and the department were called then. */
  public record Names(String division, String department) {}

  /** How many plans, and their money together as far as it is known. */
  public record Sum(int plans, Optional<BigDecimal> budgetYuan) {}

  public boolean isReplaced() {
    return number < latest;
  }

  /** Its own address, which stays. */
  public String path() {
    return place.path(number);
  }

  /** How events name it. */
  String subject() {
    return "publication/" + id;
  }
}
