package org.plumbline.server.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lets an address wait that has tried too many wrong passwords, whatever the accounts: the lock of
 * one account does not help against one try at each of a thousand.
 */
final class AddressThrottle {

  /** So many addresses are remembered; beyond, those longest quiet are forgotten. */
  private static final int REMEMBERED = 20_000;

  private final AccountSettings.LockOut settings;
  private final Clock clock;
  private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75F, true);

  AddressThrottle(AccountSettings.LockOut settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  synchronized boolean mustWait(String address) {
    Deque<Instant> times = failures.get(address);
    if (times == null) {
      return false;
    }
    Instant start = clock.instant().minus(settings.addressWindow());
    while (!times.isEmpty() && times.getFirst().isBefore(start)) {
      times.removeFirst();
    }
    return times.size() >= settings.attemptsPerAddress();
  }

  synchronized void count(String address) {
    Deque<Instant> times = failures.computeIfAbsent(address, _ -> new ArrayDeque<>());
    times.addLast(clock.instant());
    if (times.size() > settings.attemptsPerAddress()) {
      times.removeFirst();
    }
    if (failures.size() > REMEMBERED) {
      failures.remove(failures.keySet().iterator().next());
    }
  }
}
