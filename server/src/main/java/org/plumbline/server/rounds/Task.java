package org.plumbline.server.rounds;

import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.server.plans.PlanId;

/**
 * 任务. What a round asks of one plan.
 *
 * @param sent all facts as they were sent last
 * @param rectifyBy until when something has to be put right
 */
public record Task(
    long round,
    PlanId plan,
    String project,
    String unit,
    TaskState state,
    long revision,
    Optional<String> entered,
    Optional<String> sent,
    Optional<LocalDate> rectifyBy) {

  /** How events name it. */
  String subject() {
    return plan.subject() + "/rounds/" + round;
  }
}
