package org.plumbline.server.approval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.review.form.ReviewForm.Assessment;
import org.plumbline.server.plans.PlanId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 审核表, for programs: reading, filling in, signing. */
@RestController
@RequestMapping(
    path = "/api/plans/{id:[0-9]{1,18}}/review-form",
    produces = MediaType.APPLICATION_JSON_VALUE)
class ReviewSheetApi {

  private final ReviewSheets sheets;

  ReviewSheetApi(ReviewSheets sheets) {
    this.sheets = sheets;
  }

  /**
   * A review form.
   *
   * @param revision to be sent along with changes
   * @param overall what the grades come to
   */
  record SheetView(
      long plan,
      int version,
      String role,
      long revision,
      List<PointView> points,
      String opinion,
      String overall,
      @Nullable SignatureView signature) {}

  /** One point: what the checks suggest, and what was decided. */
  record PointView(
      String code, String title, String titleEn, String suggested, String grade, String reason) {}

  /** Who signed it; {@code sm3} is the hash of {@code text}. */
  record SignatureView(String name, String role, String at, String sm3, String text) {}

  /** What a reviewer decides. Points that are left out stay ungraded. */
  record Decided(
      @Nullable Long revision, @Nullable List<DecidedPoint> points, @Nullable String opinion) {

    /** As the page sends it. */
    Map<String, String> fields() {
      Map<String, String> fields = new HashMap<>();
      for (DecidedPoint point : points == null ? List.<DecidedPoint>of() : points) {
        fields.put("grade." + point.code(), Optional.ofNullable(point.grade()).orElse(""));
        fields.put("reason." + point.code(), Optional.ofNullable(point.reason()).orElse(""));
      }
      fields.put("opinion", Optional.ofNullable(opinion).orElse(""));
      return fields;
    }

    /** Without one, no form is at it: the sender is told as one who comes too late. */
    long seen() {
      return Optional.ofNullable(revision).orElse(-1L);
    }
  }

  /** The grade of one point, and why it is not the suggested one. */
  record DecidedPoint(@Nullable String code, @Nullable String grade, @Nullable String reason) {}

  @GetMapping
  SheetView get(
      @PathVariable long id,
      @RequestParam Optional<Integer> version,
      @RequestParam Optional<String> by) {
    ReviewSheets.Subject subject = sheets.subject(new PlanId(id), version);
    return view(subject, sheets.open(subject, ReviewSheetPages.role(by.orElse(null))));
  }

  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  SheetView save(@PathVariable long id, @RequestBody Decided decided) {
    ReviewSheets.Subject subject = sheets.subject(new PlanId(id), Optional.empty());
    sheets.save(subject, SheetFields.read(subject, decided.fields()), decided.seen());
    return get(id, Optional.empty(), Optional.empty());
  }

  @PostMapping(path = "/signature", consumes = MediaType.APPLICATION_JSON_VALUE)
  SheetView sign(@PathVariable long id, @RequestBody Decided decided) {
    ReviewSheets.Subject subject = sheets.subject(new PlanId(id), Optional.empty());
    sheets.sign(subject, SheetFields.read(subject, decided.fields()), decided.seen());
    return get(id, Optional.empty(), Optional.empty());
  }

  private SheetView view(ReviewSheets.Subject subject, ReviewSheet sheet) {
    return new SheetView(
        subject.id().value(),
        subject.version(),
        sheet.key().role().code(),
        sheet.revision(),
        subject.suggestion().assessments().stream().map(each -> point(each, sheet)).toList(),
        sheet.content().opinion(),
        sheets.forms().overall(sheet.content().grades()).code(),
        sheet
            .signature()
            .map(signed ->
                new SignatureView(
                    signed.name(),
                    signed.role().code(),
                    signed.at().toString(),
                    signed.hash(),
                    signed.text()))
            .orElse(null));
  }

  private static PointView point(Assessment assessment, ReviewSheet sheet) {
    SheetContent.Point decided = sheet.content().of(assessment);
    return new PointView(
        decided.code(),
        assessment.point().title().zh(),
        assessment.point().title().en(),
        assessment.grade().code(),
        decided.grade().code(),
        decided.reason());
  }
}
