package org.plumbline.server.plans;

import java.util.Optional;
import org.plumbline.server.accounts.Actor;

/**
 * What another module shows on a plan's page. The template has two fragments that find {@link
 * #content} under {@code panel}: {@code head}, buttons for what may be done next, above the table;
 * and {@code foot}, what was done and said, below it.
 */
public interface PlanPanel {

  int order();

  String template();

  /** Empty where there is nothing to show. */
  Optional<Object> content(StoredPlan plan, Actor actor);
}
