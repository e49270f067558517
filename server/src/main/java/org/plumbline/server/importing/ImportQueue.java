package org.plumbline.server.importing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.plumbline.server.database.Scope;
import org.plumbline.server.database.Scopes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many files wait to be read, or are being read. */
@Component
class ImportQueue implements MeterBinder {

  private final JdbcClient database;

  ImportQueue(JdbcClient database) {
    this.database = database;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (FileState state : new FileState[] {FileState.QUEUED, FileState.READING}) {
      Gauge.builder("plumbline.import.files", this, queue -> queue.count(state))
          .tag("state", state.code())
          .description("Files of imports by what they wait for")
          .register(registry);
    }
  }

  private long count(FileState state) {
    return Scopes.in(
        Scope.EVERYTHING,
        () ->
            database
                .sql("SELECT count(*) FROM import_file WHERE state = ?")
                .param(state.code())
                .query(Long.class)
                .single());
  }
}
