package org.plumbline.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.cli.input.FileFailure.Blame;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.UnreadableDocumentException;

/** Reads the documents of one run, one after the other; a bad one does not stop the others. */
public final class DocumentRun {

  /** More than any published plan has; read into memory at once. */
  static final long MAX_BYTES = 512L * 1024 * 1024;

  private final Intake intake;
  private final ProgressBar progress;
  private int documents;
  private final List<FileFailure> failures = new ArrayList<>();

  private DocumentRun(Intake intake, ProgressBar progress) {
    this.intake = intake;
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

  /** Reads all of {@code files} and keeps what they gave; their own failures come first. */
  public static Outcome read(InputFiles files, Intake intake, ProgressBar progress) {
    List<ReadingResult> results = new ArrayList<>();
    List<FileFailure> failures = read(files, intake, progress, results::add);
    return new Outcome(results, failures);
  }

  /**
   * Hands the result of each file to {@code sink} and keeps none, however many files there are.
   *
   * @return files that gave nothing
   */
  public static List<FileFailure> read(
      InputFiles files, Intake intake, ProgressBar progress, Consumer<ReadingResult> sink) {
    DocumentRun run = new DocumentRun(intake, progress);
    run.failures.addAll(files.failures());
    for (Path file : files.files()) {
      run.readFile(file)
          .ifPresent(result -> {
            progress.close();
            sink.accept(result);
          });
      progress.step(file.getFileName().toString());
    }
    return List.copyOf(run.failures);
  }

  private Optional<ReadingResult> readFile(Path file) {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        fail(file, Blame.DOCUMENT, "file_too_large", PathMessages.tooLarge(size, MAX_BYTES));
      } else {
        return Optional.of(taken(file, intake.read(load(file), documents)));
      }
    } catch (UnreadableDocumentException e) {
      fail(file, Blame.DOCUMENT, e.code(), e.explanation());
    } catch (IOException e) {
      fail(file, Blame.DOCUMENT, "unreadable_file", PathMessages.unreadable(e));
    } catch (RuntimeException e) {
      fail(file, Blame.PRODUCT, "own_failure", brokenReader(e));
    }
    return Optional.empty();
  }

  /** A document without a plan stays among the results, whose notices say what it does hold. */
  private ReadingResult taken(Path file, ReadingResult result) {
    documents++;
    if (result.plans().isEmpty()) {
      fail(file, Blame.DOCUMENT, "no_plan_found", PathMessages.NO_PLAN);
    }
    return result;
  }

  private void fail(Path file, Blame blame, String code, Bilingual message) {
    failures.add(new FileFailure(file.toString(), blame, code, message));
  }

  private static DocumentBytes load(Path file) throws IOException {
    return new DocumentBytes(file.getFileName().toString(), Files.readAllBytes(file));
  }

  private static Bilingual brokenReader(RuntimeException cause) {
    return Bilingual.format(
        "程序内部错误（%s）；请报告此问题并附上文件", "Our own failure (%s); please report it, with the file", cause);
  }
}
