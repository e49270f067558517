package org.plumbline.server.results;

import jakarta.annotation.PreDestroy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.registers.RecordsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Computes results anew as records arrive, one plan after the other; a plan waits only once. */
@Component
class Freshening {

  private static final Logger LOG = LoggerFactory.getLogger(Freshening.class);

  private final Results results;
  private final Set<PlanId> waiting = ConcurrentHashMap.newKeySet();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("results").factory());

  Freshening(Results results) {
    this.results = results;
  }

  @TransactionalEventListener
  void changed(RecordsChanged change) {
    if (waiting.add(change.plan())) {
      worker.execute(() -> freshen(change.plan()));
    }
  }

  private void freshen(PlanId plan) {
    waiting.remove(plan);
    try {
      Scopes.run(Scope.EVERYTHING, () -> results.find(plan));
    } catch (DataAccessException e) { // whoever looks at the plan computes them
      LOG.warn("The results of {} were not computed in advance", plan.subject(), e);
    }
  }

  @PreDestroy
  void stop() {
    worker.shutdownNow();
  }
}
