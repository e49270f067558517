package org.plumbline.server.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanState;

/**
 * 待办. A plan that waits for somebody.
 *
 * @param since when it came to where it is
 * @param due until when it should have gone on
 * @param last how it came there, where it was brought
 */
record Task(
    PlanId plan,
    long revision,
    String project,
    Optional<String> code,
    String unit,
    OptionalInt year,
    PlanState state,
    Found found,
    Instant since,
    Optional<LocalDate> due,
    Optional<Brought> last) {

  /** What the rules found, as far as it asks for an answer. */
  record Found(int errors, int warnings) {

    public boolean isNothing() {
      return errors == 0 && warnings == 0;
    }
  }

  /** How a plan came to where it is: returned, submitted. */
  record Brought(Action action, String name, Optional<String> reason) {}

  /** A page of tasks, and how many there are in all. */
  record Page(List<Task> tasks, int number, int size, long total) {

    public boolean hasNext() {
      return (long) number * size < total;
    }

    public boolean hasPrevious() {
      return number > 1;
    }
  }

  public boolean isOverdue(LocalDate today) {
    return due.filter(today::isAfter).isPresent();
  }
}
