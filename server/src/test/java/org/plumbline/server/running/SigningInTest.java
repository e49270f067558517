package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SigningInTest {

  @Test
  void showsTheUnitItsPlans() {
    assertThat(Visitor.signedInAs("unit").get("/plans").body())
        .contains("智能网联汽车专项资金", "青岛市工业和信息化局本级");
  }

  @Test
  void showsAdministratorsNoPlans() {
    assertThat(Visitor.signedInAs("system").get("/plans").statusCode()).isEqualTo(403);
  }

  @Test
  void leadsStrangersToTheDoor() {
    assertThat(Visitor.stranger().get("/plans").uri().getPath()).isEqualTo("/sign-in");
  }

  @Test
  void refusesAWrongPassword() {
    assertThat(
            Visitor.stranger()
                .post("/sign-in", Map.of("login", "unit", "password", "no"))
                .uri()
                .getQuery())
        .isEqualTo("refused");
  }

  @Test
  void refusesAFormWithoutItsToken() {
    assertThat(Visitor.signedInAs("unit").post("/sign-out", Map.of(), "forged").statusCode())
        .isEqualTo(403);
  }
}
