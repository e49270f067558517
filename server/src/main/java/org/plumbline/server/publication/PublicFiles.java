package org.plumbline.server.publication;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/**
 * Published plans as files. What a numbered address gives never changes, so it is kept for ever.
 */
@Controller
class PublicFiles {

  private static final String FORMAT = "{format:docx|xlsx|csv|json}";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Publications publications;
  private final PublishedPlans plans;

  PublicFiles(Publications publications, PublishedPlans plans) {
    this.publications = publications;
    this.plans = plans;
  }

  @GetMapping(PublicPages.SNAPSHOT + "/files/plans." + FORMAT)
  void all(
      @PathVariable Map<String, String> path,
      @PathVariable int number,
      @PathVariable String format,
      WebRequest request,
      HttpServletResponse response)
      throws IOException {
    Publication publication =
        publications.find(Place.of(path), number).orElseThrow(PublicPages::nothing);
    String name =
        publication.names().department() + "-" + publication.place().year() + "-" + number;
    if (isKnown(publication.hashes(), format, request, response)) {
      return;
    }
    head(name, format, Downloads.type(format), response);
    new Downloads(plans, publication, plans.list(publication))
        .write(format, true, response.getOutputStream());
  }

  @GetMapping(PublicPages.SNAPSHOT + "/files/{ref}/plan." + FORMAT)
  void one(
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
    if (isKnown(plan.hashes(), format, request, response)) {
      return;
    }
    head(plan.name(), format, Downloads.type(format), response);
    new Downloads(plans, publication, List.of(plan))
        .write(format, false, response.getOutputStream());
  }

  static boolean isKnown(
      Hashes hashes, String format, WebRequest request, HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_EVER);
    return request.checkNotModified("\"" + hashes.sha256() + "-" + format + "\"");
  }

  static void head(String name, String format, String type, HttpServletResponse response) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(fileName(name) + "." + format, StandardCharsets.UTF_8)
            .build()
            .toString());
  }

  private static String fileName(String name) {
    String safe = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
    return Optional.of(safe).filter(Predicate.not(String::isEmpty)).orElse("plan");
  }
}
