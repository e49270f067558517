package org.plumbline.server.approval;

import java.util.Optional;

/**
 * What somebody wants done to a plan.
 *
 * @param revision of the plan that was looked at when it was decided
 */
public record Decision(Action action, long revision, Optional<String> reason) {}
