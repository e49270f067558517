package org.plumbline.server.running;

import java.util.List;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.audit.Events;
import org.springframework.stereotype.Component;

/** Says at each start how far the chain of events has come, so that it can be written down. */
@Component
class ChainGreeting implements Greeting {

  private final Events events;

  ChainGreeting(Events events) {
    this.events = events;
  }

  @Override
  public List<Bilingual> lines() {
    return List.of(
        Bilingual.format(
            "操作日志末端（请另存，供 audit verify --expect 核对）：%s",
            "The end of the chain of events (keep it elsewhere, for audit verify --expect): %s",
            events.head()));
  }
}
