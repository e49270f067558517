package org.plumbline.forms.text;

import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.forms.Citations;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.forms.Places;
import org.plumbline.forms.ReviewRun;
import org.plumbline.forms.ReviewedPlan;
import org.plumbline.forms.Terms;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.review.Finding;
import org.plumbline.review.NotRun;
import org.plumbline.review.PlanReview;
import org.plumbline.review.SystemError;
import org.plumbline.review.waiver.Waiver;

/** A review for a terminal: plan by plan, worst first, then what was not checked and the sum. */
public final class ReviewText {

  private static final int PRINTED_WIDTH = 40;

  private static final String NAME = "name";
  private static final String BODY = "body";
  private static final String NOT_RUN = "notRun";
  private static final String SYSTEM_ERROR = "systemError";
  private static final String SUMS = "sums";

  private final Citations citations;
  private final boolean colour;

  public ReviewText(Citations citations, boolean colour) {
    this.citations = citations;
    this.colour = colour;
  }

  /** Writes one run, in its language. */
  public void write(ReviewRun run, Writer out) {
    write(run, run.notes().waivers().waived().size(), Parts.of(parts(run)), out);
  }

  /** What {@code run}, of one document or many, adds: its plans without their numbers, its sums. */
  public List<Part> parts(ReviewRun run) {
    List<Part> parts = new ArrayList<>();
    for (ReviewedPlan plan : run.plans()) {
      StringWriter body = new StringWriter();
      Sheet sheet = new Sheet(body, run.language(), colour);
      write(plan, run, sheet);
      parts.add(new Part(NAME, Sheet.plain(plan.review().plan().project().name().value())));
      parts.add(new Part(BODY, body.toString()));
      plan.review().notRun().forEach(notRun -> parts.add(new Part(NOT_RUN, what(notRun, sheet))));
      parts.add(new Part(SUMS, ReviewSums.of(plan.review()).line()));
    }
    for (SystemError error : run.systemErrors()) {
      parts.add(new Part(SYSTEM_ERROR, error.rule() + ": " + error.detail()));
    }
    return parts;
  }

  /**
   * Writes the page that {@code parts} make.
   *
   * @param run what the page says beside its parts; its documents and plans are not looked at
   * @param waived how many findings were waived
   */
  public void write(ReviewRun run, int waived, Parts parts, Writer out) {
    Sheet sheet = new Sheet(out, run.language(), colour);
    PlanNumbers notRun = new PlanNumbers();
    parts.forEach(
        Set.of(NAME, BODY, NOT_RUN),
        part -> {
          switch (part.section()) {
            case NAME -> sheet.raw(sheet.bold(notRun.nextPlan() + ". " + part.text()));
            case BODY -> sheet.raw(part.text());
            default -> notRun.add(part.text());
          }
        });
    notChecked(notRun, sheet);
    RunNotesText.write(run.notes(), waived, sheet);
    failures(run, parts, sheet);
    summary(run, parts, sheet);
  }

  private void write(ReviewedPlan plan, ReviewRun run, Sheet sheet) {
    PlanReview review = plan.review();
    String grade =
        plan.suggestedGrade()
            .map(word -> "  " + sheet.say("建议等次 ", "suggested grade ") + word)
            .orElse("");
    sheet.line(sheet.faint(grade));
    if (review.findings().isEmpty()) {
      sheet.line("   " + sheet.say("未发现问题", "Nothing found"));
    }
    review.findings().stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .forEach(finding -> write(finding, run, sheet));
    sheet.blank();
  }

  private void write(Finding finding, ReviewRun run, Sheet sheet) {
    Severity severity = finding.severity();
    String head = Sheet.sign(severity) + " " + sheet.say(Terms.of(severity));
    sheet.line(
        "   " + sheet.toned(severity, head) + " " + Sheet.plain(sheet.say(finding.message())));
    sheet.line(
        "     " + sheet.faint(place(finding.at(), sheet) + "  [" + finding.rule().code() + "]"));
    Optional<Waiver> waiver = run.notes().waivers().findWaiver(finding);
    if (waiver.isPresent()) {
      sheet.line("     " + RunNotesText.waived(waiver.get(), sheet));
      return;
    }
    sheet.line("     " + sheet.say("为什么：", "Why:   ") + sheet.say(finding.rule().why()));
    sheet.line("     " + sheet.say("改　法：", "Fix:   ") + sheet.say(finding.rule().fix()));
    sheet.line("     " + sheet.say("依　据：", "Basis: ") + sheet.say(citations.of(finding.rule())));
  }

  private static String place(SourceLocation at, Sheet sheet) {
    String printed = DisplayWidth.cut(Sheet.plain(at.text()), PRINTED_WIDTH);
    return sheet.say(Places.of(at)) + (printed.isEmpty() ? "" : sheet.say("：", ": ") + printed);
  }

  private static String what(NotRun notRun, Sheet sheet) {
    return sheet.say(notRun.rule().title())
        + " ["
        + notRun.rule().code()
        + "] — "
        + sheet.say(notRun.reason());
  }

  private static void notChecked(PlanNumbers plans, Sheet sheet) {
    if (plans.isEmpty()) {
      return;
    }
    sheet.line(sheet.bold(sheet.say("未审核事项", "Not checked")));
    plans.forEach((what, numbers) ->
        sheet.line(
            "   "
                + what
                + sheet.faint(sheet.say("（项目 ", " (plans ") + numbers + sheet.say("）", ")"))));
    sheet.blank();
  }

  private static void failures(ReviewRun run, Parts parts, Sheet sheet) {
    for (UnreadableDocument failure : run.reading().failures()) {
      sheet.line(
          sheet.toned(
              Severity.ERROR,
              sheet.say("未能读取：", "Not read: ")
                  + failure.name()
                  + " — "
                  + sheet.say(failure.explanation())));
    }
    parts.forEach(
        Set.of(SYSTEM_ERROR),
        part ->
            sheet.line(
                sheet.toned(
                    Severity.ERROR,
                    sheet.say("系统错误，规则 ", "Failure of this software in rule ") + part.text())));
  }

  private static void summary(ReviewRun run, Parts parts, Sheet sheet) {
    ReviewSums sums = ReviewSums.of(parts, SUMS);
    String found =
        List.of(Severity.ERROR, Severity.WARNING, Severity.INFO).stream()
            .map(severity ->
                sheet.toned(
                    severity,
                    Sheet.sign(severity)
                        + " "
                        + sheet.say(Terms.of(severity))
                        + " "
                        + sums.count(severity)))
            .collect(Collectors.joining("  "));
    int plans = sums.plans();
    int indicators = sums.indicators();
    sheet.line(
        sheet.say(
                plans + " 个项目，" + indicators + " 项指标，预算合计 " + sums.budget() + "：",
                plans + " plans, " + indicators + " indicators, budget " + sums.budget() + ": ")
            + found);
    sheet.line(
        sheet.faint(
            sheet.say("审核口径 ", "Profile ")
                + run.profile().name()
                + " "
                + run.profile().versionAndHash()
                + sheet.say("，规则目录 ", ", catalogue ")
                + run.catalogueVersion()
                + run.notes()
                    .regulationVersion()
                    .map(version -> sheet.say("，规范数据 ", ", regulation ") + version)
                    .orElse("")));
  }
}
