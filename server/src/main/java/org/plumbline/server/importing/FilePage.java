package org.plumbline.server.importing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.server.importing.Correction.Place;
import org.plumbline.server.importing.Previews.Wanted;
import org.plumbline.server.web.Shown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was read of a file, beside the original; and what people decide about it. */
@Controller
@RequestMapping("/imports/{job}/files/{id}")
class FilePage {

  private final Imports imports;
  private final ImportFiles files;
  private final KeptDocuments documents;
  private final FileChanges changes;
  private final FileAnswers fileAnswers;
  private final Previews previews;
  private final Shown shown;

  FilePage(
      Imports imports,
      ImportFiles files,
      KeptDocuments documents,
      FileChanges changes,
      FileAnswers fileAnswers,
      Previews previews,
      Shown shown) {
    this.imports = imports;
    this.files = files;
    this.documents = documents;
    this.changes = changes;
    this.fileAnswers = fileAnswers;
    this.previews = previews;
    this.shown = shown;
  }

  @GetMapping
  String show(
      @PathVariable long job,
      @PathVariable long id,
      @RequestParam(defaultValue = "1") int part,
      @RequestParam Optional<String> at,
      @RequestParam Optional<String> cell,
      Model model) {
    ImportJob found = imports.get(job);
    ImportFile file = files.get(job, id);
    model.addAttribute("job", found);
    model.addAttribute("file", file);
    model.addAttribute("preview", previews.of(found, file, new Wanted(part, at, cell)));
    model.addAttribute("next", files.findNextToDecide(job, id));
    return "importing/file";
  }

  /** The bytes as they came, never shown by the browser itself. */
  @GetMapping("/original")
  ResponseEntity<byte[]> original(@PathVariable long job, @PathVariable long id) {
    imports.get(job);
    return download(documents.get(files.get(job, id)));
  }

  static ResponseEntity<byte[]> download(DocumentBytes document) {
    ContentDisposition saved =
        ContentDisposition.attachment().filename(document.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .body(document.bytes());
  }

  /** Answers what the file leaves open and, unless more is to be looked at, accepts it. */
  @PostMapping("/accept")
  String accept(
      @PathVariable long job,
      @PathVariable long id,
      @RequestParam Map<String, String> answers,
      RedirectAttributes after) {
    ImportJob found = imports.get(job);
    ImportFile file = seen(job, id, answers.get("revision"));
    try {
      FileAnswers.Answers said = fileAnswers.read(found, file, answers);
      if (!said.isEmpty()) {
        file = changes.answer(found, file, said.owners(), said.decisions());
      }
      if (answers.containsKey("answer-only")) {
        return "redirect:/imports/" + job + "/files/" + id + part(answers);
      }
      changes.accept(found, file);
      after.addFlashAttribute("accepted", file.name());
      return files
          .findNextToDecide(job, id)
          .map(next -> "redirect:/imports/" + job + "/files/" + next.id())
          .orElse("redirect:/imports/" + job);
    } catch (OpenQuestionException e) {
      after.addFlashAttribute("problem", shown.text(e.explanation()));
      return "redirect:/imports/" + job + "/files/" + id;
    }
  }

  /** Back to the part of the original that was looked at. */
  private static String part(Map<String, String> answers) {
    String part = answers.getOrDefault("part", "");
    return part.matches("\\d{1,7}") ? "?part=" + part : "";
  }

  @PostMapping("/reject")
  String reject(
      @PathVariable long job,
      @PathVariable long id,
      @RequestParam String revision,
      @RequestParam String reason) {
    imports.get(job);
    changes.reject(seen(job, id, revision), TypedText.reason(reason));
    return "redirect:/imports/" + job;
  }

  @PostMapping("/read-anyway")
  String readAnyway(@PathVariable long job, @PathVariable long id) {
    imports.get(job);
    changes.readAnyway(files.get(job, id));
    return "redirect:/imports/" + job;
  }

  @PostMapping("/take-back")
  String takeBack(@PathVariable long job, @PathVariable long id)
      throws UnreadableDocumentException {
    changes.takeBack(imports.get(job), files.get(job, id));
    return "redirect:/imports/" + job + "/files/" + id;
  }

  @PostMapping("/correct")
  String correct(
      @PathVariable long job,
      @PathVariable long id,
      @RequestParam String revision,
      @RequestParam String cell,
      @RequestParam String text)
      throws UnreadableDocumentException {
    ImportJob found = imports.get(job);
    Place place =
        Previews.place(cell).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    changes.correct(found, seen(job, id, revision), place, TypedText.clean(text));
    String anchor = place.anchor();
    return "redirect:/imports/" + job + "/files/" + id + "?at=" + anchor + "#" + anchor;
  }

  private ImportFile seen(long job, long id, @Nullable String revision) {
    ImportFile file = files.get(job, id);
    if (revision == null || !revision.equals(Long.toString(file.revision()))) {
      throw new TooLateException(id);
    }
    return file;
  }
}
