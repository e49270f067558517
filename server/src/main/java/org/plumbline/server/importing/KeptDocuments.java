package org.plumbline.server.importing;

import java.util.Optional;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.DocumentReader;
import org.plumbline.server.audit.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The original bytes, once each. Who may see them depends on the file or plan that names them. */
@Component
class KeptDocuments {

  private static final String UNKNOWN = "unknown";

  private final JdbcClient database;
  private final DocumentReader reader = DocumentReader.withDefaults();

  KeptDocuments(JdbcClient database) {
    this.database = database;
  }

  /** Keeps the bytes unless they are there already; gives their number either way. */
  long keep(DocumentBytes document) {
    String hash = Sha256.hex(document.bytes());
    Optional<Long> known = find(hash);
    if (known.isPresent()) {
      return known.get();
    }
    database
        .sql(
            "INSERT INTO document (sha256, name, format, content) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (sha256) DO NOTHING")
        .params(hash, document.name(), format(document), document.bytes())
        .update();
    return find(hash).orElseThrow();
  }

  /** What a file holds, under the name it was uploaded by. */
  DocumentBytes get(ImportFile file) {
    long id = file.document().orElseThrow(() -> new NoSuchImportException("document"));
    byte[] bytes =
        database
            .sql("SELECT content FROM document WHERE id = ?")
            .param(id)
            .query((row, _) -> row.getBytes("content"))
            .single();
    return new DocumentBytes(FileNames.last(file.name()), bytes);
  }

  /** What the working version of a plan was read from, if the one at work sees the plan. */
  Optional<DocumentBytes> findOfPlan(long plan) {
    return database
        .sql(
            """
            SELECT document.name, document.content
            FROM plan
            JOIN plan_version v ON v.plan_id = plan.id AND v.version = plan.working_version
            JOIN document ON document.id = v.document_id
            WHERE plan.id = ?
            """)
        .param(plan)
        .query((row, _) -> new DocumentBytes(row.getString("name"), row.getBytes("content")))
        .optional();
  }

  private Optional<Long> find(String hash) {
    return database
        .sql("SELECT id FROM document WHERE sha256 = ?")
        .param(hash)
        .query(Long.class)
        .optional();
  }

  private String format(DocumentBytes document) {
    try {
      return reader.detect(document).code();
    } catch (UnreadableDocumentException _) {
      return UNKNOWN; // reading it will say why
    }
  }
}
