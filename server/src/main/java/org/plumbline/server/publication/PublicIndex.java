package org.plumbline.server.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;

/** What is public, for programs: an index with hashes, a site map, and leave to read it. */
@Controller
class PublicIndex {

  static final String SCHEMA = "plumbline/public-index/1";

  private final Publications publications;
  private final PublishedPlans plans;

  PublicIndex(Publications publications, PublishedPlans plans) {
    this.publications = publications;
    this.plans = plans;
  }

  /** Every publication there ever was. */
  @GetMapping(path = "/public/index.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, Object>> index() {
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("schema", SCHEMA);
    index.put("publications", publications.list().stream().map(PublicIndex::member).toList());
    return fresh(index);
  }

  /** One publication with its plans. */
  @GetMapping(
      path = PublicPages.SNAPSHOT + "/index.json",
      produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Map<String, Object>> index(
      @PathVariable Map<String, String> path, @PathVariable int number) {
    Publication publication =
        publications.find(Place.of(path), number).orElseThrow(PublicPages::nothing);
    Map<String, Object> index = new LinkedHashMap<>();
    index.put("schema", SCHEMA);
    index.putAll(member(publication));
    index.put("plansPublished", listed(publication));
    return fresh(index);
  }

  @GetMapping(path = "/public/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
  ResponseEntity<String> siteMap() {
    StringBuilder xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            """);
    xml.append(url("/public"));
    for (Publication publication : publications.listCurrent()) {
      xml.append(url(publication.place().path()));
      for (PublishedPlan plan : plans.list(publication)) {
        xml.append(url(plan.path(publication.place().path())));
      }
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .body(xml.append("</urlset>\n").toString());
  }

  @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
  ResponseEntity<String> robots() {
    return ResponseEntity.ok(
        """
        User-agent: *
        Allow: /public
        Allow: /assets/
        Disallow: /
        Sitemap: %s
        """
            .formatted(absolute("/public/sitemap.xml")));
  }

  private static ResponseEntity<Map<String, Object>> fresh(Map<String, Object> body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(body);
  }

  private List<Map<String, @Nullable Object>> listed(Publication publication) {
    List<Map<String, @Nullable Object>> listed = new ArrayList<>();
    for (PublishedPlan plan : plans.list(publication)) {
      Map<String, @Nullable Object> member = new LinkedHashMap<>();
      member.put("ref", plan.ref());
      member.put("projectCode", plan.code().orElse(null));
      member.put("projectName", plan.name());
      member.put("unit", plan.unit());
      member.put("budgetYuan", plan.budgetYuan().map(yuan -> yuan.toPlainString()).orElse(null));
      member.put("address", plan.path(publication.path()));
      member.put("file", publication.path() + "/files/" + Place.encoded(plan.ref()) + "/plan.json");
      member.put("sha256", plan.hashes().sha256());
      member.put("sm3", plan.hashes().sm3());
      plan.result().ifPresent(result -> member.put("results", results(publication, plan, result)));
      listed.add(member);
    }
    return listed;
  }

  private static Map<String, @Nullable Object> results(
      Publication publication, PublishedPlan plan, ResultHead result) {
    Map<String, @Nullable Object> member = new LinkedHashMap<>();
    member.put("asOf", result.asOf().toString());
    member.put("total", result.total().toPlainString());
    member.put("open", result.open().toPlainString());
    member.put("grade", result.grade().orElse(null));
    member.put(
        "file", publication.path() + "/files/" + Place.encoded(plan.ref()) + "/results.json");
    member.put("sha256", result.hashes().sha256());
    member.put("sm3", result.hashes().sm3());
    return member;
  }

  private static Map<String, @Nullable Object> member(Publication publication) {
    Map<String, @Nullable Object> member = new LinkedHashMap<>();
    member.put("divisionCode", publication.place().division());
    member.put("division", publication.names().division());
    member.put("departmentCode", publication.place().department());
    member.put("department", publication.names().department());
    member.put("fiscalYear", publication.place().year());
    member.put("number", publication.number());
    member.put("publishedAt", publication.at().toString());
    member.put("explanation", publication.explanation().orElse(null));
    member.put("plans", publication.sum().plans());
    member.put(
        "budgetYuan",
        publication.sum().budgetYuan().map(yuan -> yuan.toPlainString()).orElse(null));
    member.put("address", publication.path());
    member.put("index", publication.path() + "/index.json");
    member.put("file", publication.path() + "/files/plans.json");
    member.put("sha256", publication.hashes().sha256());
    member.put("sm3", publication.hashes().sm3());
    member.put(
        "replacedBy",
        publication.isReplaced() ? publication.place().path(publication.number() + 1) : null);
    return member;
  }

  private static String url(String path) {
    return "<url><loc>" + HtmlUtils.htmlEscape(absolute(path)) + "</loc></url>\n";
  }

  static String absolute(String path) {
    return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + path;
  }
}
