package org.plumbline.server.administration;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.TextDecoding;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding organisations from a list: shown first, then added all or none. */
@Controller
class OrganisationImportPages {

  private static final String LIST = "plumbline.organisations";
  private static final String SAMPLE =
      """
      级别,代码,名称,上级
      财政,370200,青岛市,
      部门,502,青岛市工业和信息化局,370200
      单位,502001,青岛市工业和信息化局本级,370200/502
      """;

  private final OrganisationImport imports;

  OrganisationImportPages(OrganisationImport imports) {
    this.imports = imports;
  }

  @GetMapping("/organisations/import")
  String ask() {
    return "administration/organisations-import";
  }

  @GetMapping("/organisations/import/sample.csv")
  ResponseEntity<byte[]> sample() {
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=organisations.csv")
        .body(("\uFEFF" + SAMPLE).getBytes(StandardCharsets.UTF_8));
  }

  @PostMapping("/organisations/import")
  String show(@RequestParam MultipartFile file, HttpSession session, Model model)
      throws IOException {
    try {
      OrganisationList list = imports.read(TextDecoding.decode(file.getBytes()).text());
      session.setAttribute(LIST, list);
      model.addAttribute("list", list);
      model.addAttribute("file", file.getOriginalFilename());
    } catch (UnreadableDocumentException | CsvParseException e) {
      model.addAttribute("refused", "organisations.import.unreadable");
    }
    return ask();
  }

  @PostMapping("/organisations/import/add")
  String add(HttpSession session, RedirectAttributes flash) {
    if (!(session.getAttribute(LIST) instanceof OrganisationList list)
        || !list.faults().isEmpty()) {
      return "redirect:/organisations/import";
    }
    session.removeAttribute(LIST);
    try {
      imports.add(list);
      flash.addFlashAttribute("done", "organisations.done.imported");
    } catch (RefusedException e) {
      flash.addFlashAttribute("refused", e.text());
    }
    return "redirect:/organisations";
  }
}
