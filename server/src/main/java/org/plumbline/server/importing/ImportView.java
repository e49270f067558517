package org.plumbline.server.importing;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An import in public JSON. */
record ImportView(
    long id,
    Instant createdAt,
    String author,
    String acceptance,
    boolean stopped,
    boolean running,
    int total,
    int done,
    Map<String, Integer> counts,
    List<FileView> files,
    Optional<String> next) {

  /** A file of it. */
  record FileView(
      long id,
      String name,
      long size,
      String state,
      Optional<String> reasonCode,
      Optional<String> reasonZh,
      Optional<String> reasonEn,
      int plans,
      int errors,
      int warnings,
      int openQuestions,
      Optional<Long> sameAs,
      long revision) {

    static FileView of(ImportFile file) {
      Optional<ImportFile.Reason> reason = file.status().reason();
      return new FileView(
          file.id(),
          file.name(),
          file.size(),
          file.state().code(),
          reason.map(ImportFile.Reason::code),
          reason.map(why -> why.words().zh()),
          reason.map(why -> why.words().en()),
          file.figures().plans(),
          file.figures().errors(),
          file.figures().warnings(),
          file.figures().openQuestions(),
          file.sameAs(),
          file.revision());
    }
  }

  static ImportView of(ImportJob job, List<ImportFile> files, Optional<String> next) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (FileState state : FileState.values()) {
      counts.put(state.code(), job.count(state));
    }
    return new ImportView(
        job.id(),
        job.createdAt(),
        job.author(),
        job.acceptance().code(),
        job.stopped(),
        job.running(),
        job.files(),
        job.done(),
        counts,
        files.stream().map(FileView::of).toList(),
        next);
  }
}
