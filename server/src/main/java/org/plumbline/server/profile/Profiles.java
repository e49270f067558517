package org.plumbline.server.profile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people have said about themselves. */
@Component
class Profiles {

  private final JdbcClient database;
  private final Events events;

  Profiles(JdbcClient database, Events events) {
    this.database = database;
    this.events = events;
  }

  /** One account as its holder sees it. */
  record Profile(
      String login,
      String name,
      Optional<String> organisation,
      Optional<String> language,
      Optional<Instant> passwordChangedAt) {}

  Profile get(long account) {
    return database
        .sql(
            """
            SELECT login, account.name, organisation.name AS organisation, language,
              password_changed_at
            FROM account LEFT JOIN organisation ON organisation.id = organisation_id
            WHERE account.id = ?
            """)
        .param(account)
        .query((row, _) ->
            new Profile(
                row.getString("login"),
                row.getString("name"),
                Optional.ofNullable(row.getString("organisation")),
                Optional.ofNullable(row.getString("language")),
                Optional.ofNullable(row.getObject("password_changed_at", OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant)))
        .single();
  }

  @Transactional
  public void change(long account, String name, String language) {
    Profile before = get(account);
    database
        .sql("UPDATE account SET name = ?, language = ? WHERE id = ?")
        .params(name, language, account)
        .update();
    events.add(
        Change.of("profile_changed", "account/" + account)
            .from(before.name() + " " + before.language().orElse(""))
            .to(name + " " + language));
  }

  /** Somebody ended own sessions elsewhere. */
  @Transactional
  public void noteEnded(long account, int sessions) {
    events.add(Change.of("sessions_ended", "account/" + account).to(Integer.toString(sessions)));
  }
}
