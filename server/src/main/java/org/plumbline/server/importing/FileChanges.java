package org.plumbline.server.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.audit.Change;
import org.plumbline.server.audit.Events;
import org.plumbline.server.importing.Correction.Place;
import org.plumbline.server.importing.FileReading.Contents;
import org.plumbline.server.importing.ReadPlan.Decision;
import org.plumbline.server.importing.Units.KnownUnit;
import org.springframework.stereotype.Component;

/** What people do with a file that was read. Each change holds for the revision that was seen. */
@Component
class FileChanges {

  private final ImportFiles files;
  private final ReadPlans readPlans;
  private final KeptDocuments documents;
  private final Corrections corrections;
  private final FileReading reading;
  private final Units units;
  private final FileParts parts;

  /** What ends a file's way. */
  @Component
  record FileParts(
      Staged staged,
      ReadingEnd end,
      Acceptances acceptances,
      Turn turn,
      Events events,
      Progress progress) {}

  FileChanges(
      ImportFiles files,
      ReadPlans readPlans,
      KeptDocuments documents,
      Corrections corrections,
      FileReading reading,
      Units units,
      FileParts parts) {
    this.files = files;
    this.readPlans = readPlans;
    this.documents = documents;
    this.corrections = corrections;
    this.reading = reading;
    this.units = units;
    this.parts = parts;
  }

  /** Makes draft plans of the file. */
  void accept(ImportJob job, ImportFile seen) {
    requireRead(seen);
    Contents contents = reading.reviewed(parts.staged().get(seen.id()), List.of());
    parts.turn().take(() -> parts.acceptances().keep(job, lock(seen), contents));
    parts.progress().changed(job.id());
  }

  void reject(ImportFile seen, String why) {
    requireRead(seen);
    parts
        .turn()
        .take(() -> {
          ImportFile file = lock(seen);
          ImportFile.Reason reason = new ImportFile.Reason("rejected", Bilingual.of(why, why));
          files.move(file, FileState.REJECTED, Optional.of(reason));
          parts.staged().remove(file.id());
          parts
              .events()
              .add(
                  Change.of("import_file_rejected", file.subject()).from(file.name()).because(why));
        });
    parts.progress().changed(seen.job());
  }

  /** Reads a file although the same bytes were read before. */
  void readAnyway(ImportFile seen) {
    if (seen.document().isEmpty()) {
      throw new TooLateException(seen.id());
    }
    parts
        .turn()
        .take(() -> {
          ImportFile file = files.lock(seen.job(), seen.id(), FileState.REFUSED);
          files.move(file, FileState.QUEUED, Optional.empty());
          parts.events().add(Change.of("import_file_read_anyway", file.subject()));
        });
    parts.progress().changed(seen.job());
  }

  /** Undoes a rejection: the file is to be decided again, with the corrections it had. */
  void takeBack(ImportJob job, ImportFile seen) throws UnreadableDocumentException {
    Contents contents = reading.read(documents.get(seen), corrections.list(seen.id()));
    parts
        .turn()
        .take(() -> {
          ImportFile file = files.lock(seen.job(), seen.id(), FileState.REJECTED);
          describe(job, file, contents);
          parts.events().add(Change.of("import_file_taken_back", file.subject()));
        });
    parts.progress().changed(job.id());
  }

  private void describe(ImportJob job, ImportFile file, Contents contents) {
    parts.end().describe(file, contents, units.listIn(job.organisation()));
    parts.staged().put(file.id(), contents.plans());
    files.move(file, FileState.READ, Optional.empty());
  }

  /**
   * Answers what a file leaves open.
   *
   * @param owners units by ordinal of the plan
   * @param decisions what becomes of the plans that are there already, by ordinal
   * @return the file as it is now
   */
  ImportFile answer(
      ImportJob job, ImportFile seen, Map<Integer, Long> owners, Map<Integer, Decision> decisions) {
    requireRead(seen);
    List<Long> known = units.listIn(job.organisation()).stream().map(KnownUnit::id).toList();
    if (!known.containsAll(owners.values())) {
      throw new NoSuchImportException("unit");
    }
    parts
        .turn()
        .take(() -> {
          ImportFile file = lock(seen);
          owners.forEach((ordinal, unit) -> {
            readPlans.setUnit(file.id(), ordinal, unit);
            note(file, ordinal, "import_unit_chosen", "organisation/" + unit);
          });
          decisions.forEach((ordinal, decision) -> {
            readPlans.setDecision(file.id(), ordinal, decision);
            note(file, ordinal, "import_existing_decided", decision.code());
          });
          long open = readPlans.list(file.id()).stream().filter(ReadPlan::open).count();
          files.setOpenQuestions(file.id(), (int) open);
          files.move(file, FileState.READ, Optional.empty());
        });
    return files.get(job.id(), seen.id());
  }

  /** Counts again what a file leaves open, since something came in between. */
  void ask(ImportFile seen) {
    parts
        .turn()
        .take(() -> {
          long open = readPlans.list(seen.id()).stream().filter(ReadPlan::open).count();
          files.setOpenQuestions(seen.id(), (int) Math.max(1, open));
        });
  }

  private void note(ImportFile file, int ordinal, String kind, String to) {
    parts.events().add(Change.of(kind, file.subject() + "/plan/" + ordinal).to(to));
  }

  /** Has a cell read as somebody says it should, and everything that depends on it. */
  void correct(ImportJob job, ImportFile seen, Place place, String text)
      throws UnreadableDocumentException {
    requireRead(seen);
    DocumentBytes document = documents.get(seen);
    String printed = printed(document, place);
    List<Correction> all = new ArrayList<>(corrections.list(seen.id()));
    all.removeIf(correction -> correction.place().equals(place));
    if (!printed.equals(text)) {
      String author = Acting.getActor().login();
      all.add(new Correction(place, printed, text, author, java.time.Instant.EPOCH));
    }
    Contents contents = reading.read(document, all);
    parts
        .turn()
        .take(() -> {
          ImportFile file = lock(seen);
          describe(job, file, contents);
          corrections.put(file, place, printed, text);
        });
    parts.progress().changed(job.id());
  }

  private String printed(DocumentBytes document, Place place) throws UnreadableDocumentException {
    return reading.explain(document, List.of()).cells().stream()
        .filter(cell -> PreviewTable.place(cell).equals(place))
        .map(cell -> cell.at().text())
        .findFirst()
        .orElse("");
  }

  private ImportFile lock(ImportFile seen) {
    ImportFile file = files.lock(seen.job(), seen.id(), FileState.READ);
    if (file.revision() != seen.revision()) {
      throw new TooLateException(seen.id());
    }
    return file;
  }

  private static void requireRead(ImportFile seen) {
    if (seen.state() != FileState.READ) {
      throw new TooLateException(seen.id());
    }
  }
}
