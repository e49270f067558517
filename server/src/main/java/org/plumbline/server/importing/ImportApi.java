package org.plumbline.server.importing;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.importing.ImportFiles.Range;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Imports for programs. */
@RestController
@RequestMapping("/api/imports")
class ImportApi {

  private static final int FILES = 500;

  private final Importing importing;
  private final Imports imports;
  private final ImportFiles files;

  ImportApi(Importing importing, Imports imports, ImportFiles files) {
    this.importing = importing;
    this.imports = imports;
    this.files = files;
  }

  /** Begins an import with the first files of it. */
  @PostMapping
  ResponseEntity<ImportView> begin(
      @RequestParam("files") Optional<List<MultipartFile>> parts,
      @RequestParam(defaultValue = "by_hand") String acceptance)
      throws IOException {
    List<Upload> uploads = Uploads.of(parts, Optional.empty());
    if (uploads.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "没有文件 / no files");
    }
    long id = importing.bringIn(uploads, acceptance(acceptance));
    return ResponseEntity.status(HttpStatus.CREATED)
        .header("Location", "/api/imports/" + id)
        .body(view(id, 0));
  }

  /** Adds further files to it; a file that is there already stays one. */
  @PostMapping("/{id}/files")
  ImportView add(@PathVariable long id, @RequestParam("files") Optional<List<MultipartFile>> parts)
      throws IOException {
    importing.add(id, Uploads.of(parts, Optional.empty()));
    return view(id, 0);
  }

  @GetMapping("/{id}")
  ImportView get(@PathVariable long id, @RequestParam(defaultValue = "0") long offset) {
    return view(id, Math.max(0, offset));
  }

  /** Says which of its files are accepted without anybody looking at each. */
  @PostMapping("/{id}/acceptance")
  ImportView accept(@PathVariable long id, @RequestParam String which) {
    imports.setAcceptance(id, acceptance(which));
    return view(id, 0);
  }

  /** Reads no further file of it until it is resumed. */
  @PostMapping("/{id}/stop")
  ImportView stop(@PathVariable long id) {
    imports.setStopped(id, true);
    return view(id, 0);
  }

  @PostMapping("/{id}/resume")
  ImportView resume(@PathVariable long id) {
    imports.setStopped(id, false);
    return view(id, 0);
  }

  private ImportView view(long id, long offset) {
    ImportJob job = imports.get(id);
    List<ImportFile> page = files.list(id, Optional.empty(), new Range(offset, FILES));
    boolean more = offset + page.size() < job.files();
    Optional<String> next =
        more
            ? Optional.of("/api/imports/" + id + "?offset=" + (offset + page.size()))
            : Optional.empty();
    return ImportView.of(job, page, next);
  }

  static Acceptance acceptance(String code) {
    return Arrays.stream(Acceptance.values())
        .filter(acceptance -> acceptance.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }
}
