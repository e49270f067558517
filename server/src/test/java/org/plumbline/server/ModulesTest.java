package org.plumbline.server;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void keepToTheirBorders() {
    ApplicationModules.of(PlumblineServer.class).verify();
  }
}
