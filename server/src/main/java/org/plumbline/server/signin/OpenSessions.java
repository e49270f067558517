package org.plumbline.server.signin;

import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who is signed in where. Kept in memory, as the sessions themselves are. */
@Component
public class OpenSessions {

  private static final String HANDLE = "plumbline.session";
  private static final int HANDLE_BYTES = 12;

  private final AccountSettings.Sessions settings;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, OpenSession> open = new ConcurrentHashMap<>();

  OpenSessions(AccountSettings settings, Clock clock) {
    this.settings = settings.sessions();
    this.clock = clock;
  }

  /**
   * One of them.
   *
   * @param handle what pages name it by; not what the cookie holds
   * @param browser what the browser says it is
   */
  public record OpenSession(
      String handle, long account, Instant since, Instant seen, String address, String browser) {

    /** The browser as people call it. */
    public Optional<String> browserName() {
      return BrowserName.of(browser);
    }

    OpenSession seenAt(Instant time) {
      return new OpenSession(handle, account, since, time, address, browser);
    }
  }

  /** What becomes of a session at a request. */
  enum Standing {
    OPEN,
    ENDED
  }

  /** Begins a session for the account; where it has too many, the one longest unused ends. */
  void begin(HttpSession session, long account, String address, String browser) {
    byte[] bytes = new byte[HANDLE_BYTES];
    random.nextBytes(bytes);
    String handle = HexFormat.of().formatHex(bytes);
    Instant now = clock.instant();
    List<OpenSession> others = listOf(account);
    for (int i = settings.perAccount() - 1; i < others.size(); i++) {
      open.remove(others.get(i).handle());
    }
    open.put(handle, new OpenSession(handle, account, now, now, address, browser));
    session.setAttribute(HANDLE, handle);
    session.setMaxInactiveInterval(seconds(settings.idle()));
  }

  /** Notes a request of {@code session}. */
  Standing note(HttpSession session, boolean unfinished) {
    Instant now = clock.instant();
    Duration longest = unfinished ? settings.unfinished() : settings.absolute();
    Optional<OpenSession> known = handle(session).flatMap(this::find);
    if (known.isEmpty()) {
      return Standing.ENDED;
    }
    OpenSession one = known.get();
    if (one.since().plus(longest).isBefore(now)) {
      open.remove(one.handle());
      return Standing.ENDED;
    }
    // replaced, not put: what somebody else has just ended stays ended
    return open.replace(one.handle(), one.seenAt(now)) == null ? Standing.ENDED : Standing.OPEN;
  }

  private Optional<OpenSession> find(String handle) {
    return Optional.ofNullable(open.get(handle));
  }

  /** Those of the account, the last used first. */
  public List<OpenSession> listOf(long account) {
    Instant idle = clock.instant().minus(settings.idle());
    open.values().removeIf(session -> session.seen().isBefore(idle));
    return open.values().stream()
        .filter(session -> session.account() == account)
        .sorted(Comparator.comparing(OpenSession::seen).reversed())
        .toList();
  }

  public boolean isThis(OpenSession one, HttpSession session) {
    return handle(session).filter(one.handle()::equals).isPresent();
  }

  /** Ends one of the account's; says whether there was such a one. */
  public boolean end(long account, String handle) {
    return listOf(account).stream().anyMatch(session -> session.handle().equals(handle))
        && open.remove(handle) != null;
  }

  /** Ends all of the account's but {@code mine}; says how many. */
  public int endOthers(long account, HttpSession mine) {
    List<OpenSession> others =
        listOf(account).stream().filter(session -> !isThis(session, mine)).toList();
    others.forEach(session -> open.remove(session.handle()));
    return others.size();
  }

  /** Ends all of the account's: what it may has changed. */
  public void endAll(long account) {
    open.values().removeIf(session -> session.account() == account);
  }

  void forget(HttpSession session) {
    handle(session).ifPresent(open::remove);
  }

  private static Optional<String> handle(HttpSession session) {
    return Optional.ofNullable((String) session.getAttribute(HANDLE));
  }

  private static int seconds(Duration duration) {
    return Math.toIntExact(duration.toSeconds());
  }
}
