package org.plumbline.server.plans;

import java.util.Optional;
import org.plumbline.server.accounts.Actor;

/**
 * What another module shows at the head of a plan's page, such as the steps that may be taken next.
 * The template has a fragment {@code panel} that finds {@link #content} under {@code panel} and the
 * plan under {@code plan}.
 */
public interface PlanPanel {

  int order();

  String template();

  /** Empty where there is nothing to show. */
  Optional<Object> content(StoredPlan plan, Actor actor);
}
