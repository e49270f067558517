package org.plumbline.server.plans;

import java.time.Instant;
import java.util.Optional;

/**
 * 版本. One version of a plan, without what it says.
 *
 * @param document the name of the document it was read from
 * @param reason why it was begun, where it adjusts a former one
 */
public record PlanVersion(
    int number, String author, Instant createdAt, Optional<String> document, Optional<String> reason) {}
