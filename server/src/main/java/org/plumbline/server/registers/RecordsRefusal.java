package org.plumbline.server.registers;

import java.util.List;
import org.plumbline.evidence.register.RefusedFile;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.web.ExplainedRefusal;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Why something was not done with records. */
final class RecordsRefusal {

  private RecordsRefusal() {}

  static ResponseStatusException noSuchRegister() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  static ExplainedRefusal of(HttpStatus status, String zh, String en) {
    return new ExplainedRefusal(status, Bilingual.of(zh, en), List.of());
  }

  static ExplainedRefusal late() {
    return of(
        HttpStatus.CONFLICT,
        "别人刚刚改动了台账，您的改动没有保存。请刷新后重做。",
        "Somebody changed the register just now, and your change was not kept. Reload and repeat it.");
  }

  static ExplainedRefusal stays(RefusedFile refused) {
    return new ExplainedRefusal(HttpStatus.CONFLICT, refused.problems().getFirst(), List.of());
  }

  static ExplainedRefusal file(RefusedFile refused) {
    return new ExplainedRefusal(
        HttpStatus.UNPROCESSABLE_CONTENT,
        Bilingual.format(
            "“%s”没有导入，问题 %d 处。台账没有改动。",
            "\"%s\" was not taken in; problems: %d. The register is as it was.",
            refused.file(),
            refused.count()),
        refused.problems().stream()
            .map(problem -> new ExplainedRefusal.Fault(refused.register(), problem))
            .toList());
  }
}
