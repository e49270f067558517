package org.plumbline.server.approval;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 审核表. Reading, filling in and signing review forms. */
@Controller
class ReviewSheetPages {

  private static final String PATH = "/plans/{id:[0-9]{1,18}}/review-form";

  private final ReviewSheets sheets;

  ReviewSheetPages(ReviewSheets sheets) {
    this.sheets = sheets;
  }

  @GetMapping(PATH)
  String show(
      @PathVariable long id,
      @RequestParam(required = false) @Nullable Integer version,
      @RequestParam(required = false) @Nullable String by,
      Model model) {
    ReviewSheets.Subject subject = sheets.subject(new PlanId(id), Optional.ofNullable(version));
    ReviewSheet sheet = sheets.open(subject, role(by));
    boolean working = subject.version() == subject.row().versions().working();
    model.addAttribute("subject", subject);
    model.addAttribute("sheet", sheet);
    model.addAttribute("overall", sheets.forms().overall(sheet.content().grades()));
    model.addAttribute(
        "writing",
        working
            && !sheet.isSigned()
            && ReviewSheets.isReviewing(subject.row())
            && sheet.key().role() == Acting.getActor().role());
    model.addAttribute("grades", SheetFields.grades());
    return "approval/review-form";
  }

  @PostMapping(PATH)
  String write(
      @PathVariable long id,
      @RequestParam long revision,
      @RequestParam Map<String, String> fields,
      RedirectAttributes after) {
    ReviewSheets.Subject subject = sheets.subject(new PlanId(id), Optional.empty());
    SheetContent content = SheetFields.read(subject, fields);
    boolean signing = fields.containsKey("sign");
    if (signing) {
      sheets.sign(subject, content, revision);
    } else {
      sheets.save(subject, content, revision);
    }
    after.addFlashAttribute("kept", signing ? "approval.sheet.signed" : "approval.sheet.saved");
    return "redirect:/plans/" + id + "/review-form";
  }

  /** Whose form: that asked for; one's own; otherwise the finance bureau's. */
  static Role role(@Nullable String asked) {
    if (Role.DEPARTMENT.code().equals(asked)) {
      return Role.DEPARTMENT;
    }
    if (Role.FINANCE.code().equals(asked)) {
      return Role.FINANCE;
    }
    return Acting.getActor().role() == Role.DEPARTMENT ? Role.DEPARTMENT : Role.FINANCE;
  }
}
