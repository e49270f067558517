package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plumbline.cli.input.DocumentRun;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.cli.input.InputFiles;
import org.plumbline.cli.input.Intake;
import org.plumbline.cli.terminal.ProgressBar;
import org.plumbline.forms.ReadingRun;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.ReadingResult;
import org.plumbline.reading.format.ReadingLimits;

/** The part that every command on documents shares: read them all, and own up to the bad ones. */
final class Documents {

  private Documents() {}

  /** Which documents, and how they are read. */
  record Order(List<String> paths, Intake intake, ReadingLimits limits) {

    /** Within the limits the user allows; a plan's year is its own. */
    static Order of(List<String> paths, Wiring wiring, LimitOptions allowed) {
      ReadingLimits limits = allowed.limits();
      return new Order(paths, wiring.intakes().within(limits, OptionalInt.empty()), limits)
          .ofPlans();
    }

    /** For work on plans: a document that holds nothing but review forms is refused by name. */
    Order ofPlans() {
      return new Order(paths, intake.ofPlans(), limits);
    }

    /** With the usual limits. */
    Order(List<String> paths, Intake intake) {
      this(paths, intake, ReadingLimits.DEFAULT);
    }
  }

  /** Hands each document's result on as soon as it is read, so that memory holds one. */
  static List<FileFailure> read(Order order, Consumer<ReadingResult> sink, Session session) {
    try (InputFiles files = InputFiles.collect(order.paths(), order.limits());
        ProgressBar progress = ProgressBar.over(files.files().size(), session.streams())) {
      List<FileFailure> failures = new ArrayList<>(files.failures());
      new DocumentRun(order.intake(), order.limits(), progress)
          .read(
              files.files(),
              0,
              outcome -> {
                outcome.result().ifPresent(sink);
                outcome.failure().ifPresent(failures::add);
              });
      return failures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads them all and keeps what they gave. */
  static DocumentRun.Outcome read(Order order, Session session) {
    List<ReadingResult> results = new ArrayList<>();
    List<FileFailure> failures = read(order, results::add, session);
    return new DocumentRun.Outcome(results, failures);
  }

  /** Lists what could not be read, last, where it is seen; the status takes it into account. */
  static ExitStatus conclude(List<FileFailure> failures, ExitStatus status, Session session) {
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
    return ReadingRun.of(outcome.results(), unreadable(outcome.failures()));
  }

  static List<UnreadableDocument> unreadable(List<FileFailure> failures) {
    return failures.stream()
        .map(f -> new UnreadableDocument(f.file(), f.code(), f.message()))
        .toList();
  }
}
