package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.cli.input.InputFiles;
import org.plumbline.cli.input.Intake;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.model.text.Bilingual;

/** The part that every command on documents shares: read them all, and own up to the bad ones. */
final class Documents {

  private Documents() {}

  static DocumentRun.Outcome read(List<String> paths, Intake intake, Session session) {
    try (InputFiles files = InputFiles.collect(paths);
        ProgressBar progress = ProgressBar.over(files.files().size(), session.streams())) {
      return DocumentRun.read(files, intake, progress);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists what could not be read, last, where it is seen; the status takes it into account. */
  static ExitStatus conclude(DocumentRun.Outcome outcome, ExitStatus status, Session session) {
    List<FileFailure> failures = outcome.failures();
    if (!failures.isEmpty()) {
      session.say(
          Bilingual.format("plumbline: %d 个文件未能读取：", "plumbline: not read (%d):", failures.size()));
    }
    for (FileFailure failure : failures) {
      session.streams().say("  " + failure.file() + ": " + session.text(failure.message()));
    }
    return status.and(ExitStatus.of(failures));
  }

  /** What a run read, as the forms show it. */
  static ReadingRun run(DocumentRun.Outcome outcome) {
    return ReadingRun.of(
        outcome.results(),
        outcome.failures().stream()
            .map(f -> new UnreadableDocument(f.file(), f.code(), f.message()))
            .toList());
  }
}
