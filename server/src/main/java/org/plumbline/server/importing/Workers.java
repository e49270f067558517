package org.plumbline.server.importing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.importing.Claims.Batch;
import org.plumbline.server.importing.FileReading.Contents;
import org.plumbline.server.importing.ReadingEnd.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Works imports off behind the pages. As many virtual threads as the machine has processors take
 * files and write down what came of them; the reading itself, which only computes, has threads of
 * the system of its own, so that pages never wait for it.
 */
@Component
class Workers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Workers.class);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long SECONDS_FOR_ONE_FILE = 180;

  private final Claims claims;
  private final KeptDocuments documents;
  private final FileReading reading;
  private final ReadingEnd end;
  private final FileChanges changes;
  private final Turn turn;
  private final Progress progress;
  private final List<Thread> threads = new ArrayList<>();
  private final ExecutorService readers =
      Executors.newCachedThreadPool(
          Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("reader-", 0).factory());
  private volatile boolean running;

  Workers(
      Claims claims,
      KeptDocuments documents,
      FileReading reading,
      ReadingEnd end,
      FileChanges changes,
      Turn turn,
      Progress progress) {
    this.claims = claims;
    this.documents = documents;
    this.reading = reading;
    this.end = end;
    this.changes = changes;
    this.turn = turn;
    this.progress = progress;
  }

  @Override
  public void start() {
    running = true;
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      threads.add(Thread.ofVirtual().name("import-" + i).start(this::work));
    }
  }

  /**
   * Lets each worker finish the file in its hands, and interrupts it only where that takes long: an
   * interrupt in the middle of a statement breaks the connection. Other files that were taken are
   * put back at the next start.
   */
  @Override
  public void stop() {
    running = false;
    progress.changed(0);
    try {
      await(PATIENCE);
      readers.shutdownNow();
      threads.forEach(Thread::interrupt);
      await(PATIENCE);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Waits for all of them, no longer than {@code patience} in all. */
  private void await(Duration patience) throws InterruptedException {
    Instant end = Instant.now().plus(patience);
    for (Thread thread : threads) {
      thread.join(Duration.between(Instant.now(), end));
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    while (running) {
      long seen = progress.seen();
      try {
        Optional<Batch> batch = claims.next();
        if (batch.isPresent()) {
          workOrPutBack(batch.get());
        } else {
          progress.await(seen, PATIENCE);
        }
      } catch (InterruptedException _) {
        return;
      } catch (RuntimeException e) {
        failed(e);
      }
    }
  }

  private void failed(RuntimeException e) {
    if (running) {
      LOG.error("An import could not be worked on; trying again", e);
      try {
        progress.await(progress.seen(), PATIENCE);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whatever happens, no file stays between two states while the server runs. */
  private void workOrPutBack(Batch batch) throws InterruptedException {
    try {
      work(batch);
      claims.done(batch);
    } catch (RuntimeException e) {
      claims.failed(batch);
      failed(e);
    }
  }

  private void work(Batch batch) throws InterruptedException {
    Acting.as(
        batch.actor(),
        "",
        () -> {
          if (batch.reading()) {
            read(batch);
          } else {
            accept(batch);
          }
          return Boolean.TRUE;
        });
    progress.changed(batch.job().id());
  }

  private void read(Batch batch) throws InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    for (ImportFile file : batch.files()) {
      if (running) {
        outcomes.add(read(file));
      }
    }
    try {
      turn.take(() -> end.write(batch.job(), outcomes));
    } catch (DataIntegrityViolationException | OpenQuestionException e) {
      LOG.warn("Files of import {} are written down one by one", batch.job().id(), e);
      outcomes.forEach(outcome -> writeAlone(batch, outcome));
    }
  }

  private void writeAlone(Batch batch, Outcome outcome) {
    try {
      turn.take(() -> end.write(batch.job(), List.of(outcome)));
    } catch (DataIntegrityViolationException | OpenQuestionException e) {
      LOG.warn("File {} cannot be kept", outcome.file(), e);
      Outcome refused = new Outcome.Refused(outcome.file(), notKept());
      turn.take(() -> end.write(batch.job(), List.of(refused)));
    }
  }

  private Outcome read(ImportFile file) throws InterruptedException {
    DocumentBytes document = documents.get(file);
    Future<Contents> result = readers.submit(() -> reading.read(document));
    try {
      return new Outcome.Read(file.id(), result.get(SECONDS_FOR_ONE_FILE, TimeUnit.SECONDS));
    } catch (TimeoutException _) {
      result.cancel(true);
      return new Outcome.Refused(file.id(), tooSlow());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableDocumentException reason) {
        ImportFile.Reason why = new ImportFile.Reason(reason.code(), reason.explanation());
        return new Outcome.Refused(file.id(), why);
      }
      LOG.error("File {} could not be read, by our own fault", file.id(), e);
      return new Outcome.Refused(file.id(), ownFailure());
    }
  }

  private void accept(Batch batch) {
    for (ImportFile file : batch.files()) {
      if (running) {
        accept(batch.job(), file);
      }
    }
  }

  private void accept(ImportJob job, ImportFile file) {
    try {
      changes.accept(job, file);
    } catch (OpenQuestionException _) {
      changes.ask(file);
    } catch (TooLateException _) {
      // somebody decided about it meanwhile
    }
  }

  private static ImportFile.Reason tooSlow() {
    return new ImportFile.Reason(
        "too_slow",
        Bilingual.format(
            "读取超过 %d 秒，已放弃。请拆分文件，或另存为 docx、xlsx 后再上传。",
            "Reading took more than %d seconds and was given up. Split the file, or save it as docx"
                + " or xlsx.",
            SECONDS_FOR_ONE_FILE));
  }

  private static ImportFile.Reason ownFailure() {
    return IntakeLimits.reason(
        "own_failure",
        "程序读取这个文件时出错，不是文件的问题。文件已保存；请把文件名告诉系统管理员。",
        "Reading this file failed on our side. The file is kept; tell your system administrator its"
            + " name.");
  }

  private static ImportFile.Reason notKept() {
    return IntakeLimits.reason(
        "not_storable",
        "文件中有数据库不能保存的内容（如空字符）。请在 Office 中打开检查、另存后再上传。",
        "The file holds something the database cannot keep, such as zero characters. Open it in"
            + " Office, check it and save it again.");
  }
}
