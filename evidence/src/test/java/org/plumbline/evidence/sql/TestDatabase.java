package org.plumbline.evidence.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * One PostgreSQL for all tests, started when the first one asks; it stops with the Java process.
 */
final class TestDatabase {

  private static final String ADDRESS = start();

  private TestDatabase() {}

  static DSLContext connect() {
    return DSL.using(ADDRESS);
  }

  private static String start() {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
    try {
      return EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
