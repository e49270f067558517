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
import org.springframework.http.MediaType;
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

  /** The published bytes: {@code plumbline/results/1}. */
  @GetMapping(FILES + "results.json")
  void json(
      @PathVariable Map<String, String> path,
      @PathVariable int number,
      @PathVariable String ref,
      WebRequest request,
      HttpServletResponse response)
      throws IOException {
    Publication publication =
        publications.find(Place.of(path), number).orElseThrow(PublicPages::nothing);
    PublishedPlan plan = plans.find(publication, ref).orElseThrow(PublicPages::nothing);
    ResultHead head = plan.result().orElseThrow(PublicPages::nothing);
    if (PublicFiles.isKnown(head.hashes(), "json", request, response)) {
      return;
    }
    String file = results.findFile(publication, ref).orElseThrow();
    PublicFiles.head(plan.name() + "-results", "json", MediaType.APPLICATION_JSON_VALUE, response);
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
    Publication publication =
        publications.find(Place.of(path), number).orElseThrow(PublicPages::nothing);
    PublishedPlan plan = plans.find(publication, ref).orElseThrow(PublicPages::nothing);
    ResultHead head = plan.result().orElseThrow(PublicPages::nothing);
    if (PublicFiles.isKnown(head.hashes(), format, request, response)) {
      return;
    }
    PerformancePlan content = plans.content(publication, ref);
    FormFormat as = FormFormat.find(format).orElseThrow();
    OfficialForm official = OfficialForm.SELF_EVALUATION;
    PublicFiles.head(official.title() + "-" + plan.name(), format, as.mediaType(), response);
    FormWriter writer = as.begin(response.getOutputStream(), official.page(), official.title());
    writer.add(evaluations.form(content, results.findFacts(publication, ref).orElseThrow()));
    writer.end();
  }
}
