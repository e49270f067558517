package org.plumbline.forms.text;

import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.forms.Places;
import org.plumbline.forms.TargetReading;
import org.plumbline.forms.Terms;
import org.plumbline.forms.UnreadableDocument;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.SpendingPlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Language;
import org.plumbline.reading.ReadingResult;

/** What was read, as a sheet for a terminal. */
public final class PlansText {

  private static final int DIMENSION_WIDTH = 20;
  private static final int NAME_WIDTH = 44;
  private static final int TARGET_WIDTH = 18;

  private static final String NAME = "name";
  private static final String BODY = "body";
  private static final String INDICATORS = "indicators";

  private final Language language;
  private final boolean colour;
  private boolean begun;
  private int plans;
  private int indicators;

  /** Begins a run, whose plans are numbered from one document to the next. */
  public PlansText(Language language, boolean colour) {
    this.language = language;
    this.colour = colour;
  }

  /** Writes what one document held, its notices last. */
  public void write(ReadingResult result, Writer out) {
    begun = true;
    Sheet sheet = new Sheet(out, language, colour);
    for (PerformancePlan plan : result.plans()) {
      plans++;
      indicators += plan.indicators().size();
      heading(plans, name(plan), sheet);
      write(plan, sheet);
    }
    result.reviews().forEach(review -> ReviewSheetText.write(review, sheet));
    for (Notice notice : result.notices()) {
      write(notice, sheet);
    }
  }

  /** Ends the run with what could not be read, and totals; a run of nothing stays empty. */
  public void end(List<UnreadableDocument> failures, Writer out) {
    if (!begun) {
      return;
    }
    Sheet sheet = new Sheet(out, language, colour);
    for (UnreadableDocument failure : failures) {
      sheet.line(
          sheet.toned(
              Severity.ERROR,
              sheet.say("未能读取：", "Not read: ")
                  + failure.name()
                  + " — "
                  + sheet.say(failure.explanation())));
    }
    sheet.line(
        sheet.say(
            plans + " 个项目，" + indicators + " 项指标",
            plans + " plans, " + indicators + " indicators"));
  }

  /** What one document adds, its plans without their numbers. */
  public List<Part> parts(ReadingResult result) {
    List<Part> parts = new ArrayList<>();
    for (PerformancePlan plan : result.plans()) {
      parts.add(new Part(NAME, name(plan)));
      parts.add(text(sheet -> write(plan, sheet)));
      parts.add(new Part(INDICATORS, Integer.toString(plan.indicators().size())));
    }
    result
        .reviews()
        .forEach(review -> parts.add(text(sheet -> ReviewSheetText.write(review, sheet))));
    parts.add(text(sheet -> result.notices().forEach(notice -> write(notice, sheet))));
    return parts;
  }

  /** Writes the sheet that {@code parts} make, of a run of at least one document. */
  public void write(Parts parts, List<UnreadableDocument> failures, Writer out) {
    Sheet sheet = new Sheet(out, language, colour);
    parts.forEach(
        Set.of(NAME, BODY, INDICATORS),
        part -> {
          switch (part.section()) {
            case NAME -> heading(++plans, part.text(), sheet);
            case INDICATORS -> indicators += Integer.parseInt(part.text());
            default -> sheet.raw(part.text());
          }
        });
    begun = true;
    end(failures, out);
  }

  private Part text(Consumer<Sheet> body) {
    StringWriter text = new StringWriter();
    body.accept(new Sheet(text, language, colour));
    return new Part(BODY, text.toString());
  }

  private static String name(PerformancePlan plan) {
    return Sheet.plain(plan.project().name().value());
  }

  private static void heading(int number, String name, Sheet sheet) {
    sheet.line(sheet.bold(number + ". " + name));
  }

  private static void write(PerformancePlan plan, Sheet sheet) {
    String code = plan.project().code().map(Sourced::value).orElse("—");
    String unit = plan.heading().unit().map(found -> found.value().name()).orElse("—");
    String year =
        plan.heading().fiscalYear().map(found -> Integer.toString(found.year())).orElse("—");
    sheet.line("   " + sheet.faint(String.join("  ", code, Sheet.plain(unit), year)));
    sheet.line("   " + funding(plan.funding(), sheet));
    if (!plan.spendingPlan().steps().isEmpty()) {
      sheet.line("   " + spending(plan.spendingPlan(), sheet));
    }
    plan.goals()
        .forEach(goal -> sheet.line("   (" + goal.number() + ") " + Sheet.plain(goal.text())));
    for (Indicator indicator : plan.indicators()) {
      write(indicator, sheet);
    }
    sheet.blank();
  }

  private static String funding(Funding funding, Sheet sheet) {
    return sheet.say("预算数 ", "Budget ")
        + money(funding.total())
        + sheet.say("，财政资金 ", ", fiscal ")
        + money(funding.fiscal())
        + sheet.say("，其他资金 ", ", other ")
        + money(funding.other());
  }

  private static String money(Optional<Sourced<Money>> amount) {
    return amount.map(found -> found.value().toString()).orElse("—");
  }

  private static String spending(SpendingPlan plan, Sheet sheet) {
    return sheet.say("支出计划 ", "Spending plan ")
        + plan.steps().stream()
            .map(step ->
                step.month() + sheet.say("月底 ", "/12: ") + step.printed().value().toPlainString())
            .collect(Collectors.joining(sheet.say("，", ", ")))
        + sheet.faint(" (" + sheet.say(Terms.of(plan.basis())) + ")");
  }

  private static void write(Indicator indicator, Sheet sheet) {
    String dimension = indicator.dimension().map(found -> sheet.say(Terms.of(found))).orElse("—");
    String name = DisplayWidth.cut(Sheet.plain(indicator.name().value()), NAME_WIDTH);
    Optional<Target> target = indicator.target().map(Sourced::value);
    String printed = target.map(found -> Sheet.plain(found.text())).orElse("—");
    String reading = target.map(found -> sheet.say(TargetReading.of(found))).orElse("");
    sheet.line(
        "   "
            + column(dimension, DIMENSION_WIDTH)
            + column(name, NAME_WIDTH)
            + column(printed, TARGET_WIDTH)
            + sheet.faint(Sheet.plain(reading)));
    target.ifPresent(found ->
        found
            .assumptions()
            .forEach(assumption ->
                sheet.line(
                    " ".repeat(DIMENSION_WIDTH + NAME_WIDTH + 7)
                        + sheet.faint("※ " + sheet.say(assumption.meaning())))));
  }

  private static String column(String text, int width) {
    return DisplayWidth.padded(DisplayWidth.cut(text, width), width) + "  ";
  }

  private static void write(Notice notice, Sheet sheet) {
    Severity severity = notice.severity();
    String place = notice.at().map(at -> sheet.say(Places.of(at)) + "  ").orElse("");
    sheet.line(
        sheet.toned(severity, Sheet.sign(severity) + " " + sheet.say(Terms.of(severity)))
            + " "
            + Sheet.plain(sheet.say(notice.message()))
            + "  "
            + sheet.faint(place + "[" + notice.code() + "]"));
  }
}
