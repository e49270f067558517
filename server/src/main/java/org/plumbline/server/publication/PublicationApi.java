package org.plumbline.server.publication;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Organisations;
import org.plumbline.server.publication.Publishing.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Making plans public, for programs. */
@RestController
@RequestMapping(path = "/api/publications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "publications", description = "公开 · What was made public, and making it public")
class PublicationApi {

  private final Publications publications;
  private final Publishing publishing;
  private final Organisations organisations;

  PublicationApi(Publications publications, Publishing publishing, Organisations organisations) {
    this.publications = publications;
    this.publishing = publishing;
    this.organisations = organisations;
  }

  /** A publication; its plans are in the file at {@code address}. */
  record PublicationView(
      String division,
      String department,
      int fiscalYear,
      int number,
      String publishedAt,
      @Nullable String explanation,
      int plans,
      @Nullable BigDecimal budgetYuan,
      String address,
      String sha256,
      String sm3,
      boolean replaced) {

    static PublicationView of(Publication publication) {
      return new PublicationView(
          publication.place().division(),
          publication.place().department(),
          publication.place().year(),
          publication.number(),
          publication.at().toString(),
          publication.explanation().orElse(null),
          publication.sum().plans(),
          publication.sum().budgetYuan().orElse(null),
          publication.path(),
          publication.hashes().sha256(),
          publication.hashes().sm3(),
          publication.isReplaced());
    }
  }

  /**
   * What publishing would do. {@code seal} stands for exactly this; send it along to publish it.
   */
  record IntendedView(
      long department,
      int fiscalYear,
      int number,
      boolean correction,
      String seal,
      List<PlanView> published,
      List<PlanView> withheld) {

    static IntendedView of(Intended intended) {
      return new IntendedView(
          intended.department(),
          intended.place().year(),
          intended.number(),
          intended.isCorrection(),
          intended.seal(),
          intended.included().stream().map(PlanView::of).toList(),
          intended.withheld().stream().map(PlanView::of).toList());
    }
  }

  /** A plan of an intended publication; {@code withheld} says why it stays out. */
  record PlanView(long plan, @Nullable String code, String name, @Nullable String withheld) {

    static PlanView of(PlansInForce.Candidate candidate) {
      return new PlanView(
          candidate.plan(),
          candidate.code().orElse(null),
          candidate.name(),
          candidate.withheld().map(Withheld::code).orElse(null));
    }
  }

  /** What to publish. */
  record PublishRequest(
      long department, int fiscalYear, @Nullable String seal, @Nullable String explanation) {}

  @GetMapping
  @Operation(summary = "已公开的批次 · Publications of the own division, replaced ones too")
  List<PublicationView> list() {
    String division =
        Acting.getActor()
            .organisation()
            .flatMap(organisations::find)
            .map(Organisations.Organisation::code)
            .orElse("");
    return publications.list().stream()
        .filter(each -> each.place().division().equals(division))
        .map(PublicationView::of)
        .toList();
  }

  @GetMapping("/intended")
  @Operation(summary = "公开预览 · What publishing would do now")
  IntendedView intended(@RequestParam long department, @RequestParam int fiscalYear) {
    return IntendedView.of(publishing.intend(department, fiscalYear));
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "公开 · Publish the plans in force of a department and year")
  PublicationView publish(@RequestBody PublishRequest request) {
    return PublicationView.of(
        publishing
            .publish(
                List.of(
                    new Order(
                        request.department(),
                        request.fiscalYear(),
                        Optional.ofNullable(request.seal()),
                        Optional.ofNullable(request.explanation()).orElse(""))))
            .getFirst());
  }
}
