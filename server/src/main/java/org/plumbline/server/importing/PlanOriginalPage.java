package org.plumbline.server.importing;

import org.plumbline.reading.DocumentBytes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The document a plan was read from, for all who see the plan. */
@Controller
class PlanOriginalPage {

  private final KeptDocuments documents;

  PlanOriginalPage(KeptDocuments documents) {
    this.documents = documents;
  }

  @GetMapping("/plans/{id}/original")
  ResponseEntity<byte[]> original(@PathVariable long id) {
    DocumentBytes document =
        documents.findOfPlan(id).orElseThrow(() -> new NoSuchImportException("original"));
    return FilePage.download(document);
  }
}
