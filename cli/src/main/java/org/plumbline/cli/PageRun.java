package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.cli.input.FileOutcome;
import org.plumbline.cli.input.Fingerprint;
import org.plumbline.cli.input.InputFile;
import org.plumbline.cli.input.InputFiles;
import org.plumbline.cli.input.PathMessages;
import org.plumbline.cli.journal.Entry;
import org.plumbline.cli.journal.ForeignJournalException;
import org.plumbline.cli.journal.Journal;
import org.plumbline.cli.journal.RunIdentity;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.ReadingResult;

/**
 * One run over documents, whose results go through a journal on disk: memory holds a document at a
 * time, and a run that was stopped goes on behind the last document that is in the journal.
 */
final class PageRun {

  private final Documents.Order order;
  private final OutputOptions output;
  private final Session session;
  private final List<FileFailure> failures = new ArrayList<>();
  private int files;
  private int documents;

  PageRun(Documents.Order order, OutputOptions output, Session session) {
    this.order = order;
    this.output = output;
    this.session = session;
  }

  /**
   * Reads the documents and writes their page.
   *
   * @param identity what decides the page besides the documents
   */
  ExitStatus run(DocumentPages pages, RunIdentity identity) throws UnusableInputException {
    if (output.file().isPresent()) {
      OutputFile.checkPlace(output.file().get());
    }
    try (InputFiles found = InputFiles.collect(order.paths(), order.limits());
        Journal journal = open(identity.with("documents", Fingerprint.ofNames(found)))) {
      failures.addAll(found.failures());
      restore(journal, found.files(), pages);
      readRest(journal, found.files(), pages);
      ExitStatus status = ExitStatus.DONE;
      if (documents > 0) {
        status = pages.status(journal);
        write(pages, journal);
      }
      journal.delete();
      return Documents.conclude(failures, status, session);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Journal open(RunIdentity identity) throws UnusableInputException {
    if (!output.resume || output.file().isEmpty()) {
      return Journal.temporary();
    }
    Path path = Journal.beside(output.file().get());
    try {
      return Journal.resume(path, identity);
    } catch (ForeignJournalException e) {
      throw new UnusableInputException(e.explanation());
    } catch (IOException e) {
      throw new UnusableInputException(PathMessages.unwritable(path, e));
    }
  }

  /** Takes what was done before, if the documents still are what they were. */
  private void restore(Journal journal, List<InputFile> paths, DocumentPages pages)
      throws UnusableInputException {
    List<String> changed = new ArrayList<>();
    journal.forEach(entry -> {
      if (!entry.sha256().equals(Fingerprint.of(paths.get(files).path()))) {
        changed.add(entry.label());
      }
      pages.restored(entry.parts());
      count(entry);
    });
    if (!changed.isEmpty()) {
      throw new UnusableInputException(
          Bilingual.format(
              "%s 在中断后有变化，不能继续；请恢复该文件，或删除运行日志重新开始",
              "%s has changed since the run was stopped, which cannot go on; restore the file, or"
                  + " delete the journal to begin anew",
              changed.getFirst()));
    }
    if (files > 0) {
      session.say(
          Bilingual.format(
              "plumbline: 从中断处继续，已有 %d / %d 个文件",
              "plumbline: going on, %d of %d files are done", files, paths.size()));
    }
  }

  private void readRest(Journal journal, List<InputFile> paths, DocumentPages pages) {
    List<InputFile> rest = paths.subList(files, paths.size());
    try (ProgressBar progress = ProgressBar.over(rest.size(), session.streams())) {
      new DocumentRun(order.intake(), order.limits(), progress)
          .read(
              rest,
              documents,
              outcome -> {
                Entry entry = entry(outcome, pages);
                journal.append(entry);
                count(entry);
              });
    }
  }

  private Entry entry(FileOutcome outcome, DocumentPages pages) {
    String sha256 = output.resume ? sha256(outcome) : "";
    return new Entry(
        outcome.label(),
        sha256,
        outcome.result().isPresent(),
        outcome.failure(),
        outcome.result().map(pages::parts).orElse(List.of()));
  }

  private static String sha256(FileOutcome outcome) {
    return outcome
        .result()
        .map(ReadingResult::document)
        .map(document -> document.sha256())
        .orElseGet(() -> Fingerprint.of(outcome.file().path()));
  }

  private void count(Entry entry) {
    files++;
    documents += entry.read() ? 1 : 0;
    entry.failure().ifPresent(failures::add);
  }

  private void write(DocumentPages pages, Journal journal) throws UnusableInputException {
    List<UnreadableDocument> unreadable = Documents.unreadable(failures);
    if (output.file().isPresent()) {
      OutputFile.write(output.file().get(), out -> pages.write(journal, unreadable, out));
    } else {
      session.streams().results(out -> pages.write(journal, unreadable, out));
    }
  }
}
