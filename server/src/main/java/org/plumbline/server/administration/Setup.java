package org.plumbline.server.administration;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.administration.EntryLinks.Purpose;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.signin.AccountSettings;
import org.plumbline.server.signin.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one-time setup of an installation without accounts: it makes the three administrators, each
 * with a link of their own, and is closed from then on.
 */
@Component
class Setup {

  /** In the order the page asks for them. */
  static final List<Role> ADMINISTRATORS =
      List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

  private final JdbcClient database;
  private final Events events;
  private final Clock clock;
  private final SystemDesk desk;
  private final EntryLinks links;
  private final AccountSettings.Links settings;

  Setup(
      JdbcClient database,
      Events events,
      Clock clock,
      SystemDesk desk,
      EntryLinks links,
      AccountSettings settings) {
    this.database = database;
    this.events = events;
    this.clock = clock;
    this.desk = desk;
    this.links = links;
    this.settings = settings.links();
  }

  /** Who is to be an administrator. */
  record Person(String login, String name) {}

  /** An administrator nobody of whose kind has ever come in, and the way in. */
  record Waiting(Role role, String login, String secret) {}

  /** A fresh secret, in place of any former one; empty once there are accounts. */
  @Transactional
  public Optional<String> open() {
    String secret = Secrets.next();
    int opened =
        database
            .sql(
                """
                UPDATE setup SET hash = ?, expires_at = ?
                WHERE closed_at IS NULL AND NOT EXISTS (SELECT FROM account)
                """)
            .params(Secrets.digest(secret), OffsetDateTime.now(clock).plus(settings.setup()))
            .update();
    return opened > 0 ? Optional.of(secret) : Optional.empty();
  }

  boolean isOpen(String secret) {
    return database
            .sql(
                """
                SELECT count(*) FROM setup WHERE hash = ? AND expires_at > ? AND closed_at IS NULL
                  AND NOT EXISTS (SELECT FROM account)
                """)
            .params(Secrets.digest(secret), OffsetDateTime.now(clock))
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Makes the three and closes; gives the way in of each. */
  @Transactional
  public Map<Role, String> makeAdministrators(String secret, Map<Role, Person> people) {
    int closed =
        database
            .sql(
                """
                UPDATE setup SET closed_at = :now, hash = NULL
                WHERE hash = :hash AND expires_at > :now AND closed_at IS NULL
                  AND NOT EXISTS (SELECT FROM account)
                """)
            .param("now", OffsetDateTime.now(clock))
            .param("hash", Secrets.digest(secret))
            .update();
    if (closed == 0) {
      throw new RefusedException("setup.void");
    }
    Map<Role, String> ways = new EnumMap<>(Role.class);
    for (Role role : ADMINISTRATORS) {
      Person person = Objects.requireNonNull(people.get(role));
      long id = desk.create(person.login(), person.name());
      database.sql("UPDATE account SET role = ? WHERE id = ?").params(role.code(), id).update();
      events.add(Change.of("role_granted", "account/" + id).to(role.code()));
      ways.put(role, links.create(id, Purpose.INVITATION));
    }
    events.add(Change.of("setup_closed", "installation"));
    return ways;
  }

  /**
   * New links for administrators of whose kind nobody has a password yet: whoever lost the links of
   * the setup need not begin anew. Once each of the three has come in there are none.
   */
  @Transactional
  public List<Waiting> renewLinks() {
    return listWaiting().stream()
        .map(account ->
            new Waiting(
                account.role(), account.login(), links.create(account.id(), Purpose.INVITATION)))
        .toList();
  }

  private record Account(long id, String login, Role role) {}

  private List<Account> listWaiting() {
    return database
        .sql(
            """
            SELECT id, login, role FROM account
            WHERE role LIKE '%administrator' AND NOT disabled AND NOT EXISTS (
              SELECT FROM account other WHERE other.role = account.role
                AND (other.password_hash IS NOT NULL OR other.last_signed_in_at IS NOT NULL))
            ORDER BY id
            """)
        .query((row, _) ->
            new Account(
                row.getLong("id"), row.getString("login"), Role.ofCode(row.getString("role"))))
        .list();
  }
}
