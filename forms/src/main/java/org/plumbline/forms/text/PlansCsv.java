package org.plumbline.forms.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.forms.Part;
import org.plumbline.forms.Parts;
import org.plumbline.forms.ReadingRun;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.source.SourceDocument;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Target;
import org.plumbline.reading.ReadingResult;

/** One row for each indicator, by RFC 4180, safe to open in a spreadsheet. */
public final class PlansCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String ROWS = "rows";

  private static final List<String> HEADER =
      List.of(
          "document",
          "project_code",
          "project_name",
          "fiscal_year",
          "unit_code",
          "unit_name",
          "budget_yuan",
          "category",
          "dimension",
          "indicator",
          "description",
          "target_text",
          "target_kind",
          "amount",
          "unit",
          "by",
          "basis_kind",
          "basis_text",
          "weight",
          "actual",
          "score",
          "assumptions",
          "table",
          "row",
          "column");

  private PlansCsv() {}

  /**
   * Writes the header and the rows.
   *
   * @param mark whether to begin with a byte order mark, which some spreadsheets need for UTF-8
   */
  public static void write(ReadingRun run, boolean mark, Writer out) {
    writeHeader(mark, out);
    writeRows(run.plans(), plan -> run.document(plan.at()), out);
  }

  /** Writes the line of names, which comes once. */
  public static void writeHeader(boolean mark, Writer out) {
    try {
      out.write(mark ? BYTE_ORDER_MARK : "");
      Csv.line(HEADER, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the rows of one document. */
  public static void writeRows(ReadingResult result, Writer out) {
    writeRows(result.plans(), _ -> result.document(), out);
  }

  /** The rows of one document, as a part of a page. */
  public static List<Part> parts(ReadingResult result) {
    StringWriter rows = new StringWriter();
    writeRows(result, rows);
    return List.of(new Part(ROWS, rows.toString()));
  }

  /** Writes the page that {@code parts} make. */
  public static void write(Parts parts, Writer out) {
    writeHeader(false, out);
    parts.forEach(Set.of(ROWS), part -> append(part.text(), out));
  }

  private static void append(String text, Writer out) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeRows(
      List<PerformancePlan> plans, Function<PerformancePlan, SourceDocument> source, Writer out) {
    for (PerformancePlan plan : plans) {
      for (Indicator indicator : plan.indicators()) {
        Csv.line(row(source.apply(plan), plan, indicator), out);
      }
    }
  }

  private static List<String> row(
      SourceDocument document, PerformancePlan plan, Indicator indicator) {
    Optional<Target> target = indicator.target().map(Sourced::value);
    Optional<Quantity> quantity = target.flatMap(Target::quantity);
    return List.of(
        document.name(),
        plan.project().code().map(Sourced::value).orElse(""),
        plan.project().name().value(),
        plan.heading().fiscalYear().map(year -> Integer.toString(year.year())).orElse(""),
        plan.heading().unit().flatMap(unit -> unit.value().code()).orElse(""),
        plan.heading().unit().map(unit -> unit.value().name()).orElse(""),
        plan.funding()
            .total()
            .map(Sourced::value)
            .map(Money::yuan)
            .map(BigDecimal::toPlainString)
            .orElse(""),
        indicator.category().map(Category::code).orElse(""),
        indicator.dimension().map(Dimension::code).orElse(""),
        indicator.name().value(),
        indicator.description().map(Sourced::value).orElse(""),
        target.map(Target::text).orElse(""),
        target.map(Target::kind).orElse(""),
        quantity.map(amount -> amount.amount().toPlainString()).orElse(""),
        quantity.map(amount -> amount.unit().symbol()).orElse(""),
        target.map(PlansCsv::due).orElse(""),
        indicator.basis().map(basis -> basis.value().kind().code()).orElse(""),
        indicator.basis().map(basis -> basis.value().text()).orElse(""),
        indicator.result().weight().map(weight -> weight.value().toPlainString()).orElse(""),
        indicator.result().actual().map(Sourced::value).orElse(""),
        indicator.result().score().map(score -> score.value().toPlainString()).orElse(""),
        target.map(PlansCsv::assumptions).orElse(""),
        Integer.toString(indicator.at().table()),
        Integer.toString(indicator.at().row()),
        Integer.toString(indicator.at().column()));
  }

  private static String due(Target target) {
    return target instanceof Target.Deadline(_, var by) ? by.map(Object::toString).orElse("") : "";
  }

  private static String assumptions(Target target) {
    return target.assumptions().stream()
        .map(assumption -> assumption.code())
        .collect(Collectors.joining(";"));
  }
}
