package org.plumbline.server.importing;

import java.time.OffsetDateTime;
import java.util.List;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.importing.Correction.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The corrections of files. */
@Component
class Corrections {

  private final JdbcClient database;
  private final Events events;

  Corrections(JdbcClient database, Events events) {
    this.database = database;
    this.events = events;
  }

  List<Correction> list(long file) {
    return database
        .sql("SELECT * FROM import_correction WHERE file_id = ? ORDER BY corrected_at")
        .param(file)
        .query((row, _) ->
            new Correction(
                new Place(
                    row.getInt("table_number"),
                    row.getInt("row_number"),
                    row.getInt("column_number")),
                row.getString("printed"),
                row.getString("corrected"),
                row.getString("author"),
                row.getObject("corrected_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Says what a cell should read; what it reads in the document takes the correction back. */
  void put(ImportFile file, Place place, String printed, String corrected) {
    if (printed.equals(corrected)) {
      database
          .sql(
              "DELETE FROM import_correction WHERE file_id = ? AND table_number = ?"
                  + " AND row_number = ? AND column_number = ?")
          .params(file.id(), place.table(), place.row(), place.column())
          .update();
    } else {
      database
          .sql(
              """
              INSERT INTO import_correction (file_id, table_number, row_number, column_number,
                printed, corrected, author) VALUES (?, ?, ?, ?, ?, ?, ?)
              ON CONFLICT (file_id, table_number, row_number, column_number) DO UPDATE
                SET corrected = excluded.corrected, author = excluded.author, corrected_at = now()
              """)
          .params(
              file.id(),
              place.table(),
              place.row(),
              place.column(),
              printed,
              corrected,
              Acting.getActor().login())
          .update();
    }
    events.add(
        Change.of("import_value_corrected", file.subject() + "/" + place.anchor())
            .from(printed)
            .to(corrected));
  }
}
