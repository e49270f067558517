package org.plumbline.server.tokens;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.plumbline.server.accounts.AccessRule;
import org.plumbline.server.accounts.AccessRules;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A small part of an API, there in tests only: it says who is there, and writes an event. */
@Hidden
@RestController
class ApiProbe {

  static final String SUBJECT = "probe/1";

  private final Events events;

  ApiProbe(Events events) {
    this.events = events;
  }

  @Configuration(proxyBeanMethods = false)
  static class Rules {
    @Bean
    AccessRules probeRules() {
      return AccessRules.of(AccessRule.signedIn("/api/probe"));
    }
  }

  @GetMapping("/api/probe")
  String who() {
    return Acting.getActor().login();
  }

  @Transactional
  @PostMapping("/api/probe")
  public ResponseEntity<String> write(@RequestBody String text) {
    events.add(Change.of("probed", SUBJECT).to(text));
    if (text.contains("refuse")) {
      throw new IllegalArgumentException("refused");
    }
    return ResponseEntity.created(URI.create("/api/probe/1")).body("{\"text\":" + text + "}");
  }
}
