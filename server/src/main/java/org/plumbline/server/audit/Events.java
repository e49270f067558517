package org.plumbline.server.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The chain of events. */
@Component
public class Events {

  private final JdbcClient database;
  private final Clock clock;

  Events(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Adds an event within the transaction of the change it tells of: both happen, or neither. From
   * here to the end of the transaction nobody else can add one, so this comes last.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(Change change) {
    addAll(List.of(change));
  }

  /** Adds several events in their order, at the price of one. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void addAll(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    Event last =
        database
            .sql("SELECT seq, hash FROM event_head FOR UPDATE")
            .query((row, _) -> end(row.getLong("seq"), row.getString("hash")))
            .single();
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String actor = Acting.name();
    List<Event> added = new ArrayList<>();
    for (Change change : changes) {
      long seq = last.seq() + 1;
      String hash = Event.hash(last.hash(), seq, at, actor, Acting.address(), change);
      last = new Event(seq, at, actor, Acting.address(), change, hash);
      added.add(last);
    }
    insert(added);
    database
        .sql("UPDATE event_head SET seq = ?, hash = ?")
        .params(last.seq(), last.hash())
        .update();
  }

  private static Event end(long seq, String hash) {
    return new Event(seq, Instant.EPOCH, "", "", Change.of("", ""), hash);
  }

  private void insert(List<Event> events) {
    Event first = events.getFirst();
    database
        .sql(
            """
            INSERT INTO event (seq, at, actor, address, kind, subject, before, after, reason, hash)
            SELECT seq, ?, ?, ?, kind, subject, before, after, reason, hash
            FROM unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
              ?::text[]) AS t (seq, kind, subject, before, after, reason, hash)
            """)
        .param(first.at().atOffset(ZoneOffset.UTC))
        .param(first.actor())
        .param(first.address())
        .param(events.stream().map(Event::seq).toArray(Long[]::new))
        .param(texts(events, event -> event.change().kind()))
        .param(texts(events, event -> event.change().subject()))
        .param(texts(events, event -> event.change().before().orElse(null)))
        .param(texts(events, event -> event.change().after().orElse(null)))
        .param(texts(events, event -> event.change().reason().orElse(null)))
        .param(texts(events, Event::hash))
        .update();
  }

  private static @Nullable String[] texts(
      List<Event> events, Function<Event, @Nullable String> member) {
    @Nullable String[] texts = new @Nullable String[events.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = member.apply(events.get(i));
    }
    return texts;
  }

  /** The end of the chain as it is now. */
  public ChainHead head() {
    return database
        .sql("SELECT seq, hash FROM event_head")
        .query((row, _) -> new ChainHead(row.getLong("seq"), row.getString("hash")))
        .single();
  }

  /** The hash of one event, whoever may see the event itself. */
  Optional<String> findHash(long seq) {
    return Scopes.in(
        Scope.EVERYTHING,
        () ->
            database
                .sql("SELECT hash FROM event WHERE seq = ?")
                .param(seq)
                .query(String.class)
                .optional());
  }

  /** What happened to {@code subject}, latest first. */
  public List<Event> listOf(String subject) {
    return database
        .sql("SELECT * FROM event WHERE subject = ? ORDER BY seq DESC")
        .param(subject)
        .query(Events::event)
        .list();
  }

  static Event event(ResultSet row, int number) throws SQLException {
    Change change =
        new Change(
            row.getString("kind"),
            row.getString("subject"),
            Optional.ofNullable(row.getString("before")),
            Optional.ofNullable(row.getString("after")),
            Optional.ofNullable(row.getString("reason")));
    return new Event(
        row.getLong("seq"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        row.getString("address"),
        change,
        row.getString("hash"));
  }
}
