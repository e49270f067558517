package org.plumbline.server.importing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.server.importing.Correction.Place;
import org.plumbline.server.importing.ReadPlan.Decision;
import org.plumbline.server.web.ExplainedRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One file of an import, for programs: what people decide about it. */
@RestController
@RequestMapping("/api/imports/{id}/files/{file}")
class ImportFileApi {

  private final Imports imports;
  private final ImportFiles files;
  private final FileChanges changes;
  private final ReadPlans readPlans;

  ImportFileApi(Imports imports, ImportFiles files, FileChanges changes, ReadPlans readPlans) {
    this.imports = imports;
    this.files = files;
    this.changes = changes;
    this.readPlans = readPlans;
  }

  /**
   * Answers to what a file leaves open.
   *
   * @param unit for plans that have none and none of their own in {@code plans}
   * @param existing the same: {@code replace} or {@code skip}
   */
  record Answers(
      @Nullable Long unit, @Nullable String existing, @Nullable List<PlanAnswer> plans) {}

  /** Of one plan of the file, counted from 1. */
  record PlanAnswer(int plan, @Nullable Long unit, @Nullable String existing) {}

  /** What a cell shall be read as. */
  record CellText(int table, int row, int column, @Nullable String text) {}

  @PostMapping("/accept")
  ImportView.FileView accept(@PathVariable long id, @PathVariable long file) {
    try {
      changes.accept(imports.get(id), files.get(id, file));
    } catch (OpenQuestionException e) {
      throw new ExplainedRefusal(HttpStatus.CONFLICT, e.explanation(), List.of());
    }
    return view(id, file);
  }

  @PostMapping("/reject")
  ImportView.FileView reject(
      @PathVariable long id, @PathVariable long file, @RequestParam String reason) {
    imports.get(id);
    changes.reject(files.get(id, file), TypedText.reason(reason));
    return view(id, file);
  }

  @PostMapping(path = "/answers", consumes = MediaType.APPLICATION_JSON_VALUE)
  ImportView.FileView answer(
      @PathVariable long id, @PathVariable long file, @RequestBody Answers answers) {
    ImportJob job = imports.get(id);
    ImportFile seen = files.get(id, file);
    FileAnswers.Answers all = FileAnswers.Answers.none();
    for (ReadPlan plan : readPlans.list(seen.id())) {
      add(plan, answers, all);
    }
    changes.answer(job, seen, all.owners(), all.decisions());
    return view(id, file);
  }

  /** Its own answer, or that for all. */
  private static void add(ReadPlan plan, Answers answers, FileAnswers.Answers to) {
    Optional<PlanAnswer> own =
        Optional.ofNullable(answers.plans()).stream()
            .flatMap(List::stream)
            .filter(each -> each.plan() == plan.ordinal())
            .findFirst();
    own.map(PlanAnswer::unit)
        .or(() -> Optional.ofNullable(answers.unit()).filter(_ -> plan.unit().isEmpty()))
        .ifPresent(unit -> to.owners().put(plan.ordinal(), unit));
    own.map(PlanAnswer::existing)
        .or(() -> Optional.ofNullable(answers.existing()).filter(_ -> plan.open()))
        .filter(_ -> plan.existing().isPresent())
        .map(ImportFileApi::decision)
        .ifPresent(decided -> to.decisions().put(plan.ordinal(), decided));
  }

  private static Decision decision(String code) {
    return Decision.findCode(code)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }

  @PostMapping(path = "/corrections", consumes = MediaType.APPLICATION_JSON_VALUE)
  ImportView.FileView correct(
      @PathVariable long id, @PathVariable long file, @RequestBody CellText cell)
      throws UnreadableDocumentException {
    changes.correct(
        imports.get(id),
        files.get(id, file),
        new Place(cell.table(), cell.row(), cell.column()),
        TypedText.clean(Optional.ofNullable(cell.text()).orElse("")));
    return view(id, file);
  }

  @PostMapping("/read-anyway")
  ImportView.FileView readAnyway(@PathVariable long id, @PathVariable long file) {
    imports.get(id);
    changes.readAnyway(files.get(id, file));
    return view(id, file);
  }

  @PostMapping("/take-back")
  ImportView.FileView takeBack(@PathVariable long id, @PathVariable long file)
      throws UnreadableDocumentException {
    changes.takeBack(imports.get(id), files.get(id, file));
    return view(id, file);
  }

  private ImportView.FileView view(long id, long file) {
    return ImportView.FileView.of(files.get(id, file));
  }
}
