package org.plumbline.server.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many events there are: the number only ever grows. */
@Component
class ChainHeight implements MeterBinder {

  private final Events events;

  ChainHeight(Events events) {
    this.events = events;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    Gauge.builder("plumbline.events.height", events, each -> each.head().seq())
        .description("Events in the chain")
        .register(registry);
  }
}
