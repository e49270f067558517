package org.plumbline.server.publication;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A plan of a publication, as lists show it.
 *
 * @param ref the last part of its address
 * @param number the number it has in this installation
 * @param version which version of it was in force
 * @param result what it came to, where that is public
 */
public record PublishedPlan(
    String ref,
    long number,
    int version,
    Optional<String> code,
    String name,
    String unit,
    Optional<BigDecimal> budgetYuan,
    int indicators,
    Hashes hashes,
    Optional<ResultHead> result) {

  /** Its address within {@code base}. */
  public String path(String base) {
    return base + "/plans/" + Place.encoded(ref);
  }
}
