package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressThrottleTest {

  private final AccountSettings.LockOut settings =
      PasswordRulesTest.settings(Map.of("plumbline.accounts.lock-out.attempts-per-address", "3"))
          .lockOut();

  /** A clock a test moves on. */
  private static final class Moved extends Clock {
    Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @Test
  void letsAnAddressWaitForAWhile() {
    Moved clock = new Moved();
    AddressThrottle throttle = new AddressThrottle(settings, clock);
    for (int i = 0; i < 3; i++) {
      assertThat(throttle.mustWait("10.0.0.1")).isFalse();
      throttle.count("10.0.0.1");
    }
    assertThat(throttle.mustWait("10.0.0.1")).isTrue();
    assertThat(throttle.mustWait("10.0.0.2")).isFalse();
    clock.now = clock.now.plus(settings.addressWindow()).plusSeconds(1);
    assertThat(throttle.mustWait("10.0.0.1")).isFalse();
  }
}
