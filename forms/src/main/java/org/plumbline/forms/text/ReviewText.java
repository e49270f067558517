package org.plumbline.forms.text;

import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.forms.Citations;
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

  private final Citations citations;
  private final boolean colour;

  public ReviewText(Citations citations, boolean colour) {
    this.citations = citations;
    this.colour = colour;
  }

  /** Writes one run, in its language. */
  public void write(ReviewRun run, Writer out) {
    Sheet sheet = new Sheet(out, run.language(), colour);
    int number = 0;
    for (ReviewedPlan plan : run.plans()) {
      number++;
      write(number, plan, run, sheet);
    }
    notChecked(run, sheet);
    RunNotesText.write(run.notes(), sheet);
    failures(run, sheet);
    summary(run, sheet);
  }

  private void write(int number, ReviewedPlan plan, ReviewRun run, Sheet sheet) {
    PlanReview review = plan.review();
    String grade =
        plan.suggestedGrade()
            .map(word -> "  " + sheet.say("建议等次 ", "suggested grade ") + word)
            .orElse("");
    String name = Sheet.plain(review.plan().project().name().value());
    sheet.line(sheet.bold(number + ". " + name) + sheet.faint(grade));
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

  private static void notChecked(ReviewRun run, Sheet sheet) {
    Map<String, List<String>> plans = new LinkedHashMap<>();
    int number = 0;
    for (PlanReview review : run.reviews()) {
      number++;
      for (NotRun notRun : review.notRun()) {
        String what =
            sheet.say(notRun.rule().title())
                + " ["
                + notRun.rule().code()
                + "] — "
                + sheet.say(notRun.reason());
        plans.computeIfAbsent(what, _ -> new ArrayList<>()).add(Integer.toString(number));
      }
    }
    if (plans.isEmpty()) {
      return;
    }
    sheet.line(sheet.bold(sheet.say("未审核事项", "Not checked")));
    plans.forEach((what, numbers) ->
        sheet.line(
            "   "
                + what
                + sheet.faint(
                    sheet.say("（项目 ", " (plans ")
                        + String.join(", ", numbers)
                        + sheet.say("）", ")"))));
    sheet.blank();
  }

  private static void failures(ReviewRun run, Sheet sheet) {
    for (UnreadableDocument failure : run.reading().failures()) {
      sheet.line(
          sheet.toned(
              Severity.ERROR,
              sheet.say("未能读取：", "Not read: ")
                  + failure.name()
                  + " — "
                  + sheet.say(failure.explanation())));
    }
    for (SystemError error : run.systemErrors()) {
      sheet.line(
          sheet.toned(
              Severity.ERROR,
              sheet.say("系统错误，规则 ", "Failure of this software in rule ")
                  + error.rule()
                  + ": "
                  + error.detail()));
    }
  }

  private static void summary(ReviewRun run, Sheet sheet) {
    String found =
        List.of(Severity.ERROR, Severity.WARNING, Severity.INFO).stream()
            .map(severity ->
                sheet.toned(
                    severity,
                    Sheet.sign(severity)
                        + " "
                        + sheet.say(Terms.of(severity))
                        + " "
                        + run.count(severity)))
            .collect(Collectors.joining("  "));
    int plans = run.reviews().size();
    int indicators = run.reading().indicators();
    sheet.line(
        sheet.say(
                plans + " 个项目，" + indicators + " 项指标，预算合计 " + run.budget() + "：",
                plans + " plans, " + indicators + " indicators, budget " + run.budget() + ": ")
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
