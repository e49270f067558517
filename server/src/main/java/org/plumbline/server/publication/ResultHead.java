package org.plumbline.server.publication;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a published plan came to, as lists show it.
 *
 * @param round number of the round of self-evaluation
 * @param revision of the task that was accepted in it
 * @param open points that nothing decided
 */
public record ResultHead(
    long round,
    long revision,
    LocalDate asOf,
    BigDecimal total,
    BigDecimal open,
    Optional<String> grade,
    Hashes hashes) {

  public boolean hasOpenPoints() {
    return open.signum() > 0;
  }
}
