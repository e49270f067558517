package org.plumbline.server.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.web.Shown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in: keeps their bytes at once, and puts each in the row of those to be read. */
@Component
class Intake {

  private final JdbcClient database;
  private final KeptDocuments documents;
  private final Events events;
  private final Shown shown;

  Intake(JdbcClient database, KeptDocuments documents, Events events, Shown shown) {
    this.database = database;
    this.documents = documents;
    this.events = events;
    this.shown = shown;
  }

  /** Adds the files to an import, all or none. */
  @Transactional(rollbackFor = IOException.class)
  public void take(ImportJob job, List<Upload> uploads) throws IOException {
    int before = count(job);
    for (Upload upload : uploads) {
      take(job, upload);
    }
    int added = count(job) - before;
    if (added > 0) {
      events.add(Change.of("import_files_added", job.subject()).to(Integer.toString(added)));
    }
  }

  private void take(ImportJob job, Upload upload) throws IOException {
    String name = FileNames.kept(upload.name());
    if (FileNames.isDropping(name)) {
      return;
    }
    if (UploadedZip.isOne(upload)) {
      UploadedZip.unpack(upload, new Unpacked(job, name));
    } else if (upload.size() > IntakeLimits.FILE_BYTES) {
      refuse(job, name, upload.size(), IntakeLimits.tooLarge(upload.size()));
    } else {
      try (InputStream content = upload.content().getInputStream()) {
        keep(job, name, content.readAllBytes());
      }
    }
  }

  /** What comes out of a zip file. */
  private final class Unpacked implements UploadedZip.Sink {

    private final ImportJob job;
    private final String archive;

    Unpacked(ImportJob job, String archive) {
      this.job = job;
      this.archive = archive;
    }

    @Override
    public void file(String name, byte[] bytes) {
      keep(job, FileNames.kept(archive + "/" + name), bytes);
    }

    @Override
    public void refused(Optional<String> name, long size, ImportFile.Reason reason) {
      String whole = name.map(entry -> archive + "/" + entry).orElse(archive);
      refuse(job, FileNames.kept(whole), size, reason);
    }
  }

  private void keep(ImportJob job, String name, byte[] bytes) {
    if (bytes.length == 0) {
      refuse(job, name, 0, IntakeLimits.empty());
      return;
    }
    long document = documents.keep(new DocumentBytes(FileNames.last(name), bytes));
    Optional<Earlier> earlier = findEarlier(document);
    if (earlier.isEmpty()) {
      insert(job, new Row(name, bytes.length, document, null), Optional.empty());
    } else if (earlier.get().job() != job.id() || !earlier.get().name().equals(name)) {
      Row row = new Row(name, bytes.length, document, earlier.get().file());
      insert(job, row, Optional.of(sameFile(earlier.get())));
    } // else the same upload once more, after a connection broke
  }

  private ImportFile.Reason sameFile(Earlier earlier) {
    return new ImportFile.Reason(
        "same_file",
        Bilingual.format(
            "与导入 %d 中的“%s”（%s 上传）内容完全相同，没有再读取。确要再读一次时，请点“仍要读取”。",
            "The same bytes as \"%2$s\" of import %1$d (uploaded %3$s), so it was not read again."
                + " If you want it read once more, choose \"Read anyway\".",
            earlier.job(),
            earlier.name(),
            shown.time(earlier.at().toInstant())));
  }

  private void refuse(ImportJob job, String name, long size, ImportFile.Reason reason) {
    insert(job, new Row(name, size, null, null), Optional.of(reason));
  }

  private record Row(
      String name,
      long size,
      @org.jspecify.annotations.Nullable Long document,
      @org.jspecify.annotations.Nullable Long sameAs) {}

  private void insert(ImportJob job, Row row, Optional<ImportFile.Reason> reason) {
    database
        .sql(
            """
            INSERT INTO import_file (job_id, division_id, department_id, unit_id, name, size_bytes,
              document_id, same_as, state, reason_code, reason_zh, reason_en)
            SELECT id, division_id, department_id, unit_id, :name, :size, :document, :same, :state,
              :code, :zh, :en
            FROM import_job WHERE id = :job
            """)
        .param("name", row.name())
        .param("size", row.size())
        .param("document", row.document())
        .param("same", row.sameAs())
        .param("state", (reason.isPresent() ? FileState.REFUSED : FileState.QUEUED).code())
        .param("code", reason.map(ImportFile.Reason::code).orElse(null))
        .param("zh", reason.map(why -> why.words().zh()).orElse(null))
        .param("en", reason.map(why -> why.words().en()).orElse(null))
        .param("job", job.id())
        .update();
  }

  private record Earlier(long file, long job, String name, OffsetDateTime at) {}

  private Optional<Earlier> findEarlier(long document) {
    return database
        .sql(
            """
            SELECT f.id, f.job_id, f.name, j.created_at
            FROM import_file f JOIN import_job j ON j.id = f.job_id
            WHERE f.document_id = ? AND f.state NOT IN ('refused', 'rejected')
            ORDER BY f.id LIMIT 1
            """)
        .param(document)
        .query((row, _) ->
            new Earlier(
                row.getLong("id"),
                row.getLong("job_id"),
                row.getString("name"),
                row.getObject("created_at", OffsetDateTime.class)))
        .optional();
  }

  private int count(ImportJob job) {
    return database
        .sql("SELECT count(*) FROM import_file WHERE job_id = ?")
        .param(job.id())
        .query(Integer.class)
        .single();
  }
}
