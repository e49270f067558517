package org.plumbline.server.audit;

import java.util.Optional;

/**
 * What an event says was done.
 *
 * @param kind stable, {@code snake_case}, past tense: {@code plan_submitted}
 * @param subject what it was done to: {@code plan/12}, {@code account/3}
 * @param before the state before, as far as it changed
 * @param after the state after
 * @param reason why, where a person had to say
 */
public record Change(
    String kind,
    String subject,
    Optional<String> before,
    Optional<String> after,
    Optional<String> reason) {

  public static Change of(String kind, String subject) {
    return new Change(kind, subject, Optional.empty(), Optional.empty(), Optional.empty());
  }

  public Change from(String state) {
    return new Change(kind, subject, Optional.of(state), after, reason);
  }

  public Change to(String state) {
    return new Change(kind, subject, before, Optional.of(state), reason);
  }

  public Change because(String why) {
    return new Change(kind, subject, before, after, Optional.of(why));
  }
}
