package org.plumbline.server.importing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Uploading, and what was uploaded before. */
@Controller
class ImportListPage {

  private static final int ROWS = 50;

  private final Importing importing;
  private final Imports imports;

  ImportListPage(Importing importing, Imports imports) {
    this.importing = importing;
    this.imports = imports;
  }

  @GetMapping("/imports")
  String list(Model model) {
    model.addAttribute("jobs", imports.listLatest(ROWS));
    return "importing/list";
  }

  @PostMapping("/imports")
  String upload(
      @RequestParam("files") Optional<List<MultipartFile>> files,
      @RequestParam("folder") Optional<List<MultipartFile>> folder,
      @RequestParam(defaultValue = "by_hand") String acceptance)
      throws IOException {
    List<Upload> uploads = Uploads.of(files, folder);
    if (uploads.isEmpty()) {
      return "redirect:/imports?nothing";
    }
    return "redirect:/imports/" + importing.bringIn(uploads, ImportApi.acceptance(acceptance));
  }
}
