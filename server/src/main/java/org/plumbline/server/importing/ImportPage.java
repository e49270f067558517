package org.plumbline.server.importing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plumbline.server.importing.ImportFiles.Range;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** One import: how far it has come, and its files. */
@Controller
class ImportPage {

  private static final int ROWS = 100;
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  /** Browsers come back by themselves; no connection is kept for ever. */
  private static final int HEARTBEATS = 40;

  private final Imports imports;
  private final ImportFiles files;
  private final Progress progress;
  private final Workers workers;
  private final JsonMapper json;

  ImportPage(
      Imports imports, ImportFiles files, Progress progress, Workers workers, JsonMapper json) {
    this.imports = imports;
    this.files = files;
    this.progress = progress;
    this.workers = workers;
    this.json = json;
  }

  @GetMapping("/imports/{id}")
  String show(
      @PathVariable long id,
      @RequestParam Optional<String> state,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    fill(id, state, page, model);
    return "importing/job";
  }

  /** The part of the page that changes while files are read. */
  @GetMapping("/imports/{id}/rows")
  String rows(
      @PathVariable long id,
      @RequestParam Optional<String> state,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    fill(id, state, page, model);
    return "importing/job :: live";
  }

  private void fill(long id, Optional<String> code, int page, Model model) {
    ImportJob job = imports.get(id);
    Optional<FileState> state =
        code.flatMap(wanted ->
            Arrays.stream(FileState.values())
                .filter(known -> known.code().equals(wanted))
                .findFirst());
    int number = Math.max(1, page);
    Range range = new Range((number - 1L) * ROWS, ROWS + 1);
    List<ImportFile> found = files.list(id, state, range);
    model.addAttribute("job", job);
    model.addAttribute("states", FileState.values());
    model.addAttribute("state", state.map(FileState::code).orElse(""));
    model.addAttribute("page", number);
    model.addAttribute("files", found.subList(0, Math.min(ROWS, found.size())));
    model.addAttribute("more", found.size() > ROWS);
    model.addAttribute("acceptable", files.acceptable(id));
  }

  @PostMapping("/imports/{id}/stop")
  String stop(@PathVariable long id) {
    imports.setStopped(id, true);
    return "redirect:/imports/" + id;
  }

  @PostMapping("/imports/{id}/resume")
  String resume(@PathVariable long id) {
    imports.setStopped(id, false);
    return "redirect:/imports/" + id;
  }

  @PostMapping("/imports/{id}/acceptance")
  String accept(@PathVariable long id, @RequestParam String which) {
    imports.setAcceptance(id, ImportApi.acceptance(which));
    return "redirect:/imports/" + id;
  }

  /** Tells the browser how far the import has come, until it comes no further by itself. */
  @GetMapping("/imports/{id}/progress")
  void progress(@PathVariable long id, HttpServletResponse response)
      throws IOException, InterruptedException {
    imports.get(id);
    response.setContentType("text/event-stream");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Accel-Buffering", "no");
    PrintWriter out = response.getWriter();
    for (int i = 0; i < HEARTBEATS && workers.isRunning(); i++) {
      long seen = progress.seen();
      ImportJob job = imports.get(id);
      boolean over = !job.running() && files.acceptable(id).waiting(job.acceptance()) == 0;
      String data = json.writeValueAsString(ImportView.of(job, List.of(), Optional.empty()));
      out.write("event: " + (over ? "end" : "progress") + "\ndata: " + data + "\n\n");
      out.flush();
      if (over || out.checkError()) {
        return;
      }
      progress.await(seen, HEARTBEAT);
      Progress.gather();
    }
  }
}
