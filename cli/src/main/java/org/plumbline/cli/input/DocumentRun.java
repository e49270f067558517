package org.plumbline.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.plumbline.cli.input.FileFailure.Blame;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.UnreadableDocumentException;

/**
 * Reads the documents of one run, several at a time; a bad one does not stop the others. Results
 * come in the order of the files, and only a few documents are held at once.
 */
public final class DocumentRun {

  /** More than any published plan has; read into memory at once. */
  static final long MAX_BYTES = 512L * 1024 * 1024;

  /** Documents read at once; the window keeps as many more waiting. */
  private static final int WORKERS = Math.min(8, Runtime.getRuntime().availableProcessors());

  private final Intake intake;
  private final ProgressBar progress;
  private final Consumer<ReadingResult> sink;
  private final List<FileFailure> failures = new ArrayList<>();
  private int documents;

  private DocumentRun(Intake intake, ProgressBar progress, Consumer<ReadingResult> sink) {
    this.intake = intake;
    this.progress = progress;
    this.sink = sink;
  }

  /**
   * What a run gave.
   *
   * @param results in the order of the files; a document's place is its index in source locations
   * @param failures files that gave nothing
   */
  public record Outcome(List<ReadingResult> results, List<FileFailure> failures) {

    public Outcome {
      results = List.copyOf(results);
      failures = List.copyOf(failures);
    }
  }

  /**
   * A document on its way.
   *
   * @param index its place in the run, if no document before it fails
   */
  private record Pending(Path file, int index, Future<ReadingResult> reading) {}

  /**
   * Hands the result of each file to {@code sink}, in the order of the files, and keeps none,
   * however many files there are.
   *
   * @return files that gave nothing
   */
  public static List<FileFailure> read(
      InputFiles files, Intake intake, ProgressBar progress, Consumer<ReadingResult> sink) {
    DocumentRun run = new DocumentRun(intake, progress, sink);
    run.failures.addAll(files.failures());
    try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      run.readAll(files.files().iterator(), workers);
    }
    return List.copyOf(run.failures);
  }

  private void readAll(Iterator<Path> files, ExecutorService workers) {
    Deque<Pending> window = new ArrayDeque<>();
    while (files.hasNext() || !window.isEmpty()) {
      while (files.hasNext() && window.size() < 2 * WORKERS) {
        Path file = files.next();
        int index = documents + window.size();
        window.add(new Pending(file, index, workers.submit(() -> read(file, index))));
      }
      take(window.remove());
    }
  }

  private void take(Pending pending) {
    Path file = pending.file();
    try {
      ReadingResult read = pending.reading().get();
      // a document before this one failed, so this one moves up, and its places with it
      take(file, pending.index() == documents ? read : read(file, documents));
    } catch (ExecutionException e) {
      fail(file, e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      fail(file, e);
    } catch (UnreadableDocumentException | IOException | RuntimeException e) {
      fail(file, e);
    } finally {
      progress.step(file.getFileName().toString());
    }
  }

  /** A document without a plan stays among the results, whose notices say what it does hold. */
  private void take(Path file, ReadingResult result) {
    documents++;
    progress.close();
    sink.accept(result);
    if (result.plans().isEmpty()) {
      fail(file, Blame.DOCUMENT, "no_plan_found", PathMessages.NO_PLAN);
    }
  }

  private void fail(Path file, Throwable cause) {
    switch (cause) {
      case TooLarge e ->
          fail(file, Blame.DOCUMENT, "file_too_large", PathMessages.tooLarge(e.bytes, MAX_BYTES));
      case UnreadableDocumentException e -> fail(file, Blame.DOCUMENT, e.code(), e.explanation());
      case IOException e ->
          fail(file, Blame.DOCUMENT, "unreadable_file", PathMessages.unreadable(e));
      case Error e -> throw e;
      default -> fail(file, Blame.PRODUCT, "own_failure", brokenReader(cause));
    }
  }

  private void fail(Path file, Blame blame, String code, Bilingual message) {
    failures.add(new FileFailure(Archives.label(file), blame, code, message));
  }

  private ReadingResult read(Path file, int index) throws IOException, UnreadableDocumentException {
    long size = Files.size(file);
    if (size > MAX_BYTES) {
      throw new TooLarge(size);
    }
    try (InputStream stream = Files.newInputStream(file)) {
      // an entry of an archive may hold more than it says
      byte[] bytes = stream.readNBytes((int) MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new TooLarge(bytes.length);
      }
      return intake.read(new DocumentBytes(file.getFileName().toString(), bytes), index);
    }
  }

  /** A document beyond the limit. */
  private static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final long bytes;

    TooLarge(long bytes) {
      super(bytes + " bytes");
      this.bytes = bytes;
    }
  }

  private static Bilingual brokenReader(Throwable cause) {
    return Bilingual.format(
        "程序内部错误（%s）；请报告此问题并附上文件", "Our own failure (%s); please report it, with the file", cause);
  }
}
