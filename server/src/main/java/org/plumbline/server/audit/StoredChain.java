package org.plumbline.server.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.Predicate;

/** The chain as it lies in a database, read from outside the server. */
public final class StoredChain {

  private static final int ROWS_AT_ONCE = 5000;

  private final Connection connection;

  StoredChain(Connection connection) {
    this.connection = connection;
  }

  /** One view of events and head, whatever is added meanwhile. */
  public static StoredChain in(Connection connection) throws SQLException {
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT set_config('plumbline.scope', 'all', false)");
    }
    return new StoredChain(connection);
  }

  /** Shows each event in order, until one is refused. */
  public void forEach(Predicate<Event> taker) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet rows = statement.executeQuery("SELECT * FROM event ORDER BY seq")) {
        while (rows.next() && taker.test(Events.event(rows, 0))) {
          // the taker has it
        }
      }
    }
  }

  /** The end of the chain on record; absent if that record was taken away. */
  public Optional<ChainHead> findHead() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT seq, hash FROM event_head")) {
      return rows.next()
          ? Optional.of(new ChainHead(rows.getLong(1), rows.getString(2)))
          : Optional.empty();
    }
  }

  /** Walks along all of it. */
  public Optional<ChainFault> walk(ChainWalk walk) throws SQLException {
    forEach(walk::step);
    Optional<ChainHead> head = findHead();
    return head.isPresent()
        ? walk.endAt(head.get())
        : walk.endAt(new ChainHead(walk.last().seq(), ""));
  }
}
