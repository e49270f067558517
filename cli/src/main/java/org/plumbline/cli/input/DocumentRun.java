package org.plumbline.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.plumbline.cli.input.FileFailure.Blame;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;

/**
 * Reads the documents of one run, several at a time; a bad one does not stop the others. Results
 * come in the order of the files, and only a few documents are held at once.
 */
public final class DocumentRun {

  private final Intake intake;
  private final ReadingLimits limits;
  private final ProgressBar progress;

  public DocumentRun(Intake intake, ReadingLimits limits, ProgressBar progress) {
    this.intake = intake;
    this.limits = limits;
    this.progress = progress;
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
  private record Pending(InputFile file, int index, Workers.Task<ReadingResult> reading) {}

  /**
   * Hands what became of each file to {@code sink}, in the order of the files, and keeps nothing,
   * however many files there are.
   *
   * @param documents how many documents this run has read before
   */
  public void read(List<InputFile> files, int documents, Consumer<FileOutcome> sink) {
    Iterator<InputFile> rest = files.iterator();
    Deque<Pending> window = new ArrayDeque<>();
    int read = documents;
    try (Workers workers = new Workers()) {
      while (rest.hasNext() || !window.isEmpty()) {
        while (rest.hasNext() && window.size() < workers.window()) {
          window.add(begin(rest.next(), read + window.size(), workers));
        }
        Pending next = window.remove();
        FileOutcome outcome = await(next, read, workers);
        progress.close();
        sink.accept(outcome);
        read += outcome.result().isPresent() ? 1 : 0;
        progress.step(next.file().name());
      }
    }
  }

  private Pending begin(InputFile file, int index, Workers workers) {
    return new Pending(file, index, workers.begin(() -> read(file, index)));
  }

  private FileOutcome await(Pending pending, int index, Workers workers) {
    InputFile file = pending.file();
    try {
      ReadingResult result = pending.reading().await(limits.value(ReadingLimit.SECONDS));
      // a document before this one failed, so this one moves up, and its places with it
      return pending.index() == index
          ? FileOutcome.of(file, result)
          : await(begin(file, index, workers), index, workers);
    } catch (ExecutionException e) {
      return failure(file, e.getCause() == null ? e : e.getCause());
    } catch (TimeoutException _) {
      return failure(
          file,
          Blame.DOCUMENT,
          "too_slow",
          PathMessages.tooSlow(limits.value(ReadingLimit.SECONDS)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failure(file, e);
    }
  }

  private static FileOutcome failure(InputFile file, Throwable cause) {
    return switch (cause) {
      case UnreadableDocumentException e ->
          failure(file, Blame.DOCUMENT, e.code(), e.explanation());
      case IOException e ->
          failure(file, Blame.DOCUMENT, "unreadable_file", PathMessages.unreadable(e));
      case Error e -> throw e;
      default -> failure(file, Blame.PRODUCT, "own_failure", brokenReader(cause));
    };
  }

  private static FileOutcome failure(InputFile file, Blame blame, String code, Bilingual message) {
    return FileOutcome.of(file, new FileFailure(file.label(), blame, code, message));
  }

  private ReadingResult read(InputFile file, int index)
      throws IOException, UnreadableDocumentException {
    long allowed = limits.fileBytes();
    long size = Files.size(file.path());
    if (size > allowed) {
      throw Unreadable.fileTooLarge(size, allowed);
    }
    try (InputStream stream = Files.newInputStream(file.path())) {
      // an entry of an archive may hold more than it says; the reader refuses one byte too many
      byte[] bytes = stream.readNBytes((int) allowed + 1);
      return intake.read(new DocumentBytes(file.name(), bytes), index);
    }
  }

  private static Bilingual brokenReader(Throwable cause) {
    return Bilingual.format(
        "程序内部错误（%s）；请报告此问题并附上文件", "Our own failure (%s); please report it, with the file", cause);
  }
}
