package org.plumbline.cli.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private final List<ReadingResult> results = new ArrayList<>();
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

  /** Reads all of {@code files}; its own failures come first in the outcome. */
  public static Outcome read(InputFiles files, Intake intake, ProgressBar progress) {
    DocumentRun run = new DocumentRun(intake, progress);
    run.failures.addAll(files.failures());
    files.files().forEach(run::readFile);
    return new Outcome(run.results, run.failures);
  }

  private void readFile(Path file) {
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        fail(file, Blame.DOCUMENT, "file_too_large", PathMessages.tooLarge(size, MAX_BYTES));
      } else {
        take(file, intake.read(load(file), results.size()));
      }
    } catch (UnreadableDocumentException e) {
      fail(file, Blame.DOCUMENT, e.code(), e.explanation());
    } catch (IOException e) {
      fail(file, Blame.DOCUMENT, "unreadable_file", PathMessages.unreadable(e));
    } catch (RuntimeException e) {
      fail(file, Blame.PRODUCT, "own_failure", brokenReader(e));
    } finally {
      progress.step(file.getFileName().toString());
    }
  }

  /** A document without a plan stays among the results, whose notices say what it does hold. */
  private void take(Path file, ReadingResult result) {
    results.add(result);
    if (result.plans().isEmpty()) {
      fail(file, Blame.DOCUMENT, "no_plan_found", PathMessages.NO_PLAN);
    }
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
