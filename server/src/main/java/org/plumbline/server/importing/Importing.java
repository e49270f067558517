package org.plumbline.server.importing;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Bringing documents in, for the one at work. */
@Component
public class Importing {

  private static final Duration A_WHILE = Duration.ofSeconds(1);

  private final Imports imports;
  private final Intake intake;
  private final ImportFiles files;
  private final Progress progress;

  Importing(Imports imports, Intake intake, ImportFiles files, Progress progress) {
    this.imports = imports;
    this.intake = intake;
    this.files = files;
    this.progress = progress;
  }

  /** Begins an import; its files are kept when this returns, and read afterwards. */
  public long bringIn(List<Upload> files, Acceptance acceptance) throws IOException {
    long job = imports.begin(acceptance);
    add(job, files);
    return job;
  }

  /** Adds files to an import. */
  public void add(long job, List<Upload> files) throws IOException {
    intake.take(imports.get(job), files);
    progress.changed(job);
  }

  /** Waits until all files of an import are read, or it is stopped. */
  public void awaitEnd(long job) throws InterruptedException {
    long seen = progress.seen();
    while (stillRuns(job)) {
      progress.await(seen, A_WHILE);
      seen = progress.seen();
    }
  }

  private boolean stillRuns(long id) {
    ImportJob job = imports.get(id);
    return job.running() || files.acceptable(id).waiting(job.acceptance()) > 0;
  }
}
