package org.plumbline.server.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What events are looked for; an absent member asks for all.
 *
 * @param subject {@code plan/12}, {@code 12} for a plan, or the beginning of others: {@code
 *     account}
 * @param from the first day
 * @param to the last day
 */
public record EventQuery(
    Optional<String> who,
    Optional<String> kind,
    Optional<String> subject,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  static final EventQuery ALL =
      new EventQuery(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** As a form or an address gives it; what is empty or no date asks for all. */
  static EventQuery of(
      @Nullable String who,
      @Nullable String kind,
      @Nullable String subject,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    return new EventQuery(
        written(who),
        written(kind),
        written(subject),
        Optional.ofNullable(from),
        Optional.ofNullable(to));
  }

  private static Optional<String> written(@Nullable String text) {
    return Optional.ofNullable(text)
        .map(words -> words.replace("\0", "").strip())
        .filter(words -> !words.isEmpty());
  }
}
