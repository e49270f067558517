package org.plumbline.server.importing;

import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.importing.FileReading.Contents;
import org.plumbline.server.importing.Units.KnownUnit;
import org.springframework.stereotype.Component;

/** Writes down what came of reading files. */
@Component
class ReadingEnd {

  private final ImportFiles files;
  private final ReadPlans readPlans;
  private final Staged staged;
  private final Units units;
  private final Acceptances acceptances;
  private final Events events;

  ReadingEnd(
      ImportFiles files,
      ReadPlans readPlans,
      Staged staged,
      Units units,
      Acceptances acceptances,
      Events events) {
    this.files = files;
    this.readPlans = readPlans;
    this.staged = staged;
    this.units = units;
    this.acceptances = acceptances;
    this.events = events;
  }

  /** What came of reading a file. */
  sealed interface Outcome {

    long file();

    /** It holds plans. */
    record Read(long file, Contents contents) implements Outcome {}

    /** It does not, or cannot be read. */
    record Refused(long file, ImportFile.Reason reason) implements Outcome {}
  }

  /** Writes all of them down; part of a transaction, in turn. */
  void write(ImportJob job, List<Outcome> outcomes) {
    List<KnownUnit> known = units.listIn(job.organisation());
    for (Outcome outcome : outcomes) {
      ImportFile file = files.lock(job.id(), outcome.file(), FileState.READING);
      switch (outcome) {
        case Outcome.Refused(_, ImportFile.Reason reason) -> refuse(file, reason);
        case Outcome.Read(_, Contents contents) -> read(job, file, contents, known);
      }
    }
  }

  private void refuse(ImportFile file, ImportFile.Reason reason) {
    files.move(file, FileState.REFUSED, Optional.of(reason));
    events.add(
        Change.of("import_file_refused", file.subject()).from(file.name()).to(reason.code()));
  }

  private void read(ImportJob job, ImportFile file, Contents contents, List<KnownUnit> known) {
    if (contents.plans().isEmpty()) {
      refuse(file, noPlan(contents));
      return;
    }
    ImportFile.Figures figures = describe(file, contents, known);
    if (job.acceptance().lets(figures)) {
      acceptances.keep(job, file, contents);
    } else {
      staged.put(file.id(), contents.plans());
      files.move(file, FileState.READ, Optional.empty());
    }
  }

  /** Says what a file holds, and whose it is as far as that is known. */
  ImportFile.Figures describe(ImportFile file, Contents contents, List<KnownUnit> known) {
    boolean own = known.size() == 1 && isUnit(file, known);
    List<Optional<KnownUnit>> owners =
        contents.plans().stream().map(plan -> owner(plan, known, own)).toList();
    readPlans.replace(file.id(), contents.plans(), owners);
    int open = (int) readPlans.list(file.id()).stream().filter(ReadPlan::open).count();
    ImportFile.Figures figures = contents.figures(open);
    files.describe(file.id(), figures);
    return figures;
  }

  /** Whether the import is one of a unit, whose files are its own whatever they print. */
  private boolean isUnit(ImportFile file, List<KnownUnit> known) {
    return files.organisationOf(file.job()) == known.getFirst().id();
  }

  private static Optional<KnownUnit> owner(
      PerformancePlan plan, List<KnownUnit> known, boolean own) {
    return Units.find(known, plan.heading().unit().map(Sourced::value), own);
  }

  private static ImportFile.Reason noPlan(Contents contents) {
    Bilingual words =
        contents.notices().stream()
            .filter(notice -> notice.code().equals("no_plan_found"))
            .map(notice -> notice.message())
            .findFirst()
            .orElse(Bilingual.of("文件里没有找到绩效目标表。", "No performance plan was found in the file."));
    return new ImportFile.Reason("no_plan_found", words);
  }
}
