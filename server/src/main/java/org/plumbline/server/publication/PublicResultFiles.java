package org.plumbline.server.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.rounds.AcceptedEvaluations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** What published plans came to, as files. */
@Controller
class PublicResultFiles {

  private static final String FILES = PublicPages.SNAPSHOT + "/files/{ref}/";

  private final Publications publications;
  private final PublishedPlans plans;
  private final PublishedResults results;
  private final AcceptedEvaluations evaluations;

  PublicResultFiles(
      Publications publications,
      PublishedPlans plans,
      PublishedResults results,
      AcceptedEvaluations evaluations) {
    this.publications = publications;
    this.plans = plans;
    this.results = results;
    this.evaluations = evaluations;
  }

  /** A plan of a publication, and what it came to. */
  private record Found(Publication publication, PublishedPlan plan, ResultHead result) {}

  private Found found(Map<String, String> path, int number, String ref) {
    Publication publication =
        publications.find(Place.of(path), number).orElseThrow(PublicPages::nothing);
    PublishedPlan plan = plans.find(publication, ref).orElseThrow(PublicPages::nothing);
    return new Found(publication, plan, plan.result().orElseThrow(PublicPages::nothing));
  }

  /** The published bytes: {@code plumbline/results/1}. */
  @GetMapping(FILES + "results.json")
  void json(
      @PathVariable Map<String, String> path,
      @PathVariable int number,
      @PathVariable String ref,
      WebRequest request,
      HttpServletResponse response)
      throws IOException {
    Found found = found(path, number, ref);
    if (PublicFiles.isKnown(found.result().hashes(), "json", request, response)) {
      return;
    }
    String file = results.findFile(found.publication(), ref).orElseThrow();
    PublicFiles.head(found.plan().name() + "-results", "json", Downloads.type("json"), response);
    response.getOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
  }

  /** 项目支出绩效自评表. */
  @GetMapping(FILES + "self-evaluation.{format:docx|xlsx|pdf|ofd}")
  void form(
      @PathVariable Map<String, String> path,
      @PathVariable int number,
      @PathVariable String ref,
      @PathVariable String format,
      WebRequest request,
      HttpServletResponse response)
      throws IOException {
    Found found = found(path, number, ref);
    if (PublicFiles.isKnown(found.result().hashes(), format, request, response)) {
      return;
    }
    PerformancePlan plan = plans.content(found.publication(), ref);
    String facts = results.findFacts(found.publication(), ref).orElseThrow();
    FormFormat as = FormFormat.find(format).orElseThrow();
    OfficialForm official = OfficialForm.SELF_EVALUATION;
    String name = official.title() + "-" + found.plan().name();
    PublicFiles.head(name, format, as.mediaType(), response);
    FormWriter writer = as.begin(response.getOutputStream(), official.page(), official.title());
    writer.add(evaluations.form(plan, facts));
    writer.end();
  }
}
