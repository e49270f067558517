package org.plumbline.server.plans.list;

import java.util.List;
import java.util.Optional;
import org.plumbline.server.plans.PlanRow;

/**
 * A page of the list.
 *
 * @param next the place behind which the list goes on
 * @param total how many there are in all; where {@code more}, there are more than that
 */
public record ListedPlans(
    List<PlanRow> rows, Optional<PlanQuery.Place> next, long total, boolean more) {

  public ListedPlans {
    rows = List.copyOf(rows);
  }
}
