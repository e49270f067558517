package org.plumbline.server.demo;

import java.util.List;
import java.util.Optional;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.PlanState;
import org.plumbline.server.publication.Publishing;
import org.plumbline.server.publication.Publishing.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings some plans of the demonstration into force and publishes them. */
@Component
class FirstPublication {

  private final JdbcClient database;
  private final Events events;
  private final Publishing publishing;

  FirstPublication(JdbcClient database, Events events, Publishing publishing) {
    this.database = database;
    this.events = events;
    this.publishing = publishing;
  }

  @Transactional
  void publish(long department, int year, List<PlanId> plans) {
    for (PlanId plan : plans) {
      database
          .sql(
              """
              UPDATE plan SET state = ?, in_force_version = working_version,
                revision = revision + 1 WHERE id = ?
              """)
          .params(PlanState.IN_FORCE.code(), plan.value())
          .update();
      events.add(
          Change.of("plan_approved", plan.subject())
              .from(PlanState.DRAFT.code())
              .to(PlanState.IN_FORCE.code()));
    }
    publishing.publish(List.of(new Order(department, year, Optional.empty(), "")));
  }
}
