package org.plumbline.server.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.server.publication.PublishedPlans.Search;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What anybody may read, without signing in. */
@Controller
class PublicPages {

  static final String PLACE = "/public/{division}/{year:[0-9]{4}}/{department}";
  static final String SNAPSHOT = PLACE + "/{number:[0-9]{1,6}}";

  private static final int CORRECTIONS = 500;

  private final Publications publications;
  private final PublishedPlans plans;
  private final PublishedResults results;

  PublicPages(Publications publications, PublishedPlans plans, PublishedResults results) {
    this.publications = publications;
    this.plans = plans;
    this.results = results;
  }

  /** The same for everybody, in the language asked for; kept, but asked for again each time. */
  @ModelAttribute
  void headers(HttpServletRequest request, HttpServletResponse response, Model model) {
    boolean setsLanguage = request.getParameter("lang") != null;
    response.setHeader(HttpHeaders.CACHE_CONTROL, setsLanguage ? "private, no-cache" : "no-cache");
    response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
    model.addAttribute("address", request.getRequestURI());
  }

  @GetMapping("/public")
  String bureaus(Model model) {
    List<Publication> current = publications.listCurrent();
    model.addAttribute("publications", current);
    model.addAttribute("corrected", current.stream().anyMatch(each -> each.number() > 1));
    return "publication/bureaus";
  }

  @GetMapping("/public/corrections")
  String corrections(Model model) {
    List<Correction> corrections =
        publications.listCorrections(CORRECTIONS).stream()
            .map(this::correction)
            .filter(each -> !Difference.isSupplement(each.differences()))
            .toList();
    model.addAttribute("corrections", corrections);
    return "publication/corrections";
  }

  @GetMapping("/public/verifying")
  String verifying() {
    return "publication/verifying";
  }

  @GetMapping(PLACE)
  String current(
      @PathVariable Map<String, String> path,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Publication publication = publications.find(Place.of(path)).orElseThrow(PublicPages::nothing);
    Search search = new Search(q, unit);
    model.addAttribute("search", search);
    return list(
        publication, publication.place().path(), plans.list(publication, search, page), model);
  }

  @GetMapping(SNAPSHOT)
  String snapshot(
      @PathVariable Map<String, String> path,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    Publication publication =
        publications.find(Place.of(path), number).orElseThrow(PublicPages::nothing);
    Search search = new Search(q, unit);
    model.addAttribute("search", search);
    return list(publication, publication.path(), plans.list(publication, search, page), model);
  }

  @GetMapping(PLACE + "/plans/{ref}")
  String currentPlan(
      @PathVariable Map<String, String> path, @PathVariable String ref, Model model) {
    Publication publication = publications.find(Place.of(path)).orElseThrow(PublicPages::nothing);
    return plan(publication, publication.place().path(), ref, model);
  }

  @GetMapping(SNAPSHOT + "/plans/{ref}")
  String snapshotPlan(
      @PathVariable Map<String, String> path,
      @PathVariable int number,
      @PathVariable String ref,
      Model model) {
    Publication publication =
        publications.find(Place.of(path), number).orElseThrow(PublicPages::nothing);
    return plan(publication, publication.path(), ref, model);
  }

  static ResponseStatusException nothing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private String list(
      Publication publication, String base, PublishedPlans.Found found, Model model) {
    model.addAttribute("publication", publication);
    model.addAttribute("base", base);
    model.addAttribute("units", plans.listUnits(publication));
    model.addAttribute("found", found);
    model.addAttribute("plans", found.plans());
    model.addAttribute(
        "evaluated", found.plans().stream().anyMatch(each -> each.result().isPresent()));
    model.addAttribute("all", publications.list(publication.place()));
    return "publication/plans";
  }

  private String plan(Publication publication, String base, String ref, Model model) {
    PublishedPlan row = plans.find(publication, ref).orElseThrow(PublicPages::nothing);
    PerformancePlan content = plans.content(publication, ref);
    model.addAttribute("publication", publication);
    model.addAttribute("base", base);
    model.addAttribute("row", row);
    model.addAttribute("plan", content);
    model.addAttribute(
        "result", results.findFile(publication, ref).map(PublishedResult::read).orElse(null));
    model.addAttribute("table", IndicatorTable.of(content.indicators()));
    return "publication/plan";
  }

  /** A correction with what it changed. */
  record Correction(Publication publication, List<Difference> differences) {}

  private Correction correction(Publication publication) {
    Optional<Publication> former = publications.find(publication.place(), publication.number() - 1);
    List<Difference.Side> before = former.map(this::sides).orElse(List.of());
    return new Correction(publication, Difference.between(before, sides(publication)));
  }

  private List<Difference.Side> sides(Publication publication) {
    return plans.list(publication).stream().map(Difference.Side::of).toList();
  }
}
