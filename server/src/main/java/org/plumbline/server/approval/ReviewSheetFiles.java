package org.plumbline.server.approval;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.forms.official.FormFormat;
import org.plumbline.forms.official.OfficialForm;
import org.plumbline.forms.official.ReviewDecision;
import org.plumbline.forms.official.ReviewDecision.PointDecision;
import org.plumbline.forms.official.ReviewFormDocument;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.model.text.Language;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.web.Shown;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Review forms as files, for the record and for printing. */
@Controller
class ReviewSheetFiles {

  private final ReviewSheets sheets;
  private final Shown shown;

  ReviewSheetFiles(ReviewSheets sheets, Shown shown) {
    this.sheets = sheets;
    this.shown = shown;
  }

  @GetMapping("/plans/{id:[0-9]{1,18}}/review-form/{format:docx|pdf}")
  void download(
      @PathVariable long id,
      @PathVariable String format,
      @RequestParam(required = false) @Nullable Integer version,
      @RequestParam(required = false) @Nullable String by,
      HttpServletResponse response)
      throws IOException {
    ReviewSheets.Subject subject = sheets.subject(new PlanId(id), Optional.ofNullable(version));
    ReviewSheet sheet = sheets.open(subject, ReviewSheetPages.role(by));
    OfficialForm form = OfficialForm.REVIEW;
    String name = form.title() + "-" + subject.row().projectName() + "." + format;
    FormFormat as = FormFormat.find(format).orElseThrow();
    response.setContentType(as.mediaType());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    OutputStream out = response.getOutputStream();
    FormWriter writer = as.begin(out, form.page(), form.title());
    writer.add(
        ReviewFormDocument.decided(subject.content(), subject.suggestion(), decision(sheet)));
    writer.end();
  }

  private ReviewDecision decision(ReviewSheet sheet) {
    Map<String, PointDecision> points =
        sheet.content().points().stream()
            .collect(
                Collectors.toMap(
                    SheetContent.Point::code,
                    point ->
                        new PointDecision(
                            point.grade(),
                            Optional.of(point.reason()).filter(reason -> !reason.isBlank()))));
    return new ReviewDecision(
        points,
        sheets.forms().overall(sheet.content().grades()),
        sheet.content().opinion(),
        sheet.signature().map(this::signature).orElse("（未签署）"));
  }

  private String signature(ReviewSheet.Signature signature) {
    return "签字：%s（%s）　　日期：%s\nSM3：%s"
        .formatted(
            signature.name(),
            signature.role().label().in(Language.ZH),
            shown.time(signature.at()),
            signature.hash());
  }
}
