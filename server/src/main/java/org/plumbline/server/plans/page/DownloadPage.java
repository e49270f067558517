package org.plumbline.server.plans.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.plans.NoSuchPlanException;
import org.plumbline.server.plans.PlanHistory;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.StoredPlan;
import org.plumbline.server.web.Shown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Plans as files. */
@Controller
class DownloadPage {

  private static final int LONGEST_NAME = 60;

  private final Plans plans;
  private final PlanHistory history;
  private final Shown shown;

  DownloadPage(Plans plans, PlanHistory history, Shown shown) {
    this.plans = plans;
    this.history = history;
    this.shown = shown;
  }

  @GetMapping("/plans/{id:\\d{1,18}}/download/{format:docx|xlsx|pdf|ofd|json|csv}")
  ResponseEntity<byte[]> download(
      @PathVariable long id,
      @PathVariable String format,
      @RequestParam Optional<Integer> version,
      @RequestParam(defaultValue = "") String form) {
    StoredPlan stored = plans.get(new PlanId(id));
    PerformancePlan plan =
        version.isEmpty()
            ? stored.content()
            : history
                .findVersion(stored.row().id(), version.get())
                .orElseThrow(() -> new NoSuchPlanException(stored.row().id()));
    String name = name(plan, stored.row().id());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, Downloads.type(format))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name + "." + format, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes(plan, format, name, Downloads.Kind.ofCode(form)));
  }

  private byte[] bytes(PerformancePlan plan, String format, String name, Downloads.Kind kind) {
    Optional<FormFormat> forms = FormFormat.find(format);
    if (forms.isPresent()) {
      return Downloads.form(plan, forms.get(), kind);
    }
    return "json".equals(format)
        ? Downloads.json(plan, shown.language())
        : Downloads.csv(plan, name);
  }

  private static String name(PerformancePlan plan, PlanId id) {
    String safe =
        plan.project().name().value().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    int[] characters = safe.codePoints().limit(LONGEST_NAME).toArray();
    return safe.isEmpty() ? "plan-" + id.value() : new String(characters, 0, characters.length);
  }
}
