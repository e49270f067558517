package org.plumbline.forms.opendata;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.scoring.ActualText;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Quantity;
import org.plumbline.model.quantity.QuantityDimension;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.ActualValue;
import org.plumbline.model.target.Target;

/**
 * IATI 2.03 {@code result} elements: every indicator of a plan with its target and, where known,
 * its actual value. IATI has no attribute for a unit, so the unit stands in the title.
 */
public final class IatiResults {

  private static final String VERSION = "2.03";

  private final XMLStreamWriter xml;

  private IatiResults(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes the activities of a run.
   *
   * @param publisher reference of the organisation that publishes, as IATI registers it
   * @param today the day of publication
   * @throws IllegalStateException if the writer fails
   */
  public static void write(
      List<PublishedYear> years, String publisher, LocalDate today, Writer out) {
    write(years, publisher, today, Optional.empty(), out);
  }

  /**
   * Writes the file, remarked.
   *
   * @param remark what everyone who uses it must know, as a comment at its head
   */
  public static void write(
      List<PublishedYear> years,
      String publisher,
      LocalDate today,
      Optional<String> remark,
      Writer out) {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      if (remark.isPresent()) {
        xml.writeComment(" " + remark.get().replace("--", "- -") + " ");
      }
      xml.writeStartElement("iati-activities");
      xml.writeAttribute("version", VERSION);
      xml.writeAttribute("generated-datetime", today + "T00:00:00Z");
      IatiResults results = new IatiResults(xml);
      for (PublishedYear year : years) {
        results.activity(year, publisher);
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void activity(PublishedYear year, String publisher) throws XMLStreamException {
    PerformancePlan plan = year.plan();
    int fiscalYear = plan.fiscalYear().orElse(0);
    if (fiscalYear == 0) {
      return; // a period needs its year; the csv still has the plan
    }
    xml.writeStartElement("iati-activity");
    xml.writeAttribute("xml:lang", "zh");
    xml.writeAttribute("default-currency", "CNY");
    text("iati-identifier", publisher + "-" + plan.project().code().map(Sourced::value).orElse(""));
    xml.writeStartElement("reporting-org");
    xml.writeAttribute("ref", publisher);
    xml.writeAttribute("type", "10");
    narrative(plan.heading().unit().map(unit -> unit.value().name()).orElse(publisher));
    xml.writeEndElement();
    titled("title", plan.project().name().value());
    List<Indicator> indicators = plan.indicators();
    for (int place = 0; place < indicators.size(); place++) {
      result(indicators.get(place), year.achieved().get(place), fiscalYear);
    }
    xml.writeEndElement();
  }

  private void result(Indicator indicator, Optional<IndicatorActual> actual, int year)
      throws XMLStreamException {
    xml.writeStartElement("result");
    xml.writeAttribute("type", type(indicator));
    titled("title", indicator.name().value());
    xml.writeStartElement("indicator");
    String measure = measure(indicator);
    xml.writeAttribute("measure", measure);
    Optional<Boolean> ascending = ascending(indicator);
    if (ascending.isPresent()) {
      xml.writeAttribute("ascending", ascending.get() ? "1" : "0");
    }
    titled("title", title(indicator));
    if (indicator.description().isPresent()) {
      titled("description", indicator.description().get().value());
    }
    Optional<Quantity> before = baseline(actual);
    if (before.isPresent()) {
      xml.writeStartElement("baseline");
      xml.writeAttribute("year", Integer.toString(year - 1));
      xml.writeAttribute("value", before.get().amount().toPlainString());
      xml.writeEndElement();
    }
    period(indicator, actual, year);
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void period(Indicator indicator, Optional<IndicatorActual> actual, int year)
      throws XMLStreamException {
    xml.writeStartElement("period");
    day("period-start", LocalDate.of(year, 1, 1));
    day("period-end", LocalDate.of(year, 12, 31));
    value("target", targetValue(indicator), indicator.target().map(each -> each.value().text()));
    if (actual.isPresent()) {
      value(
          "actual",
          actualValue(actual.get().value()),
          Optional.of(ActualText.of(actual.get().value())));
    }
    xml.writeEndElement();
  }

  private void value(String element, Optional<String> value, Optional<String> comment)
      throws XMLStreamException {
    if (value.isEmpty() && comment.isEmpty()) {
      return;
    }
    xml.writeStartElement(element);
    if (value.isPresent()) {
      xml.writeAttribute("value", value.get());
    }
    if (comment.isPresent()) {
      titled("comment", comment.get());
    }
    xml.writeEndElement();
  }

  /** 1 output, 2 outcome, 3 impact. */
  private static String type(Indicator indicator) {
    if (indicator.dimension().equals(Optional.of(Dimension.SUSTAINABILITY))) {
      return "3";
    }
    return indicator
        .category()
        .map(category ->
            switch (category) {
              case COST, OUTPUT -> "1";
              case BENEFIT, SATISFACTION -> "2";
            })
        .orElse("9");
  }

  /** 1 unit, 2 percentage, 5 qualitative. */
  private static String measure(Indicator indicator) {
    return shownQuantity(indicator)
        .map(quantity -> quantity.unit().dimension() == QuantityDimension.RATIO ? "2" : "1")
        .orElse("5");
  }

  private static Optional<Boolean> ascending(Indicator indicator) {
    return indicator
        .target()
        .map(Sourced::value)
        .flatMap(target ->
            switch (target) {
              case Target.AtLeast _ -> Optional.of(true);
              case Target.AtMost _ -> Optional.of(false);
              case Target.Exactly _,
                  Target.Between _,
                  Target.Deadline _,
                  Target.Trend _,
                  Target.State _,
                  Target.Grade _,
                  Target.YesNo _,
                  Target.Narrative _ ->
                  Optional.empty();
            });
  }

  private static String title(Indicator indicator) {
    return shownQuantity(indicator)
        .map(quantity -> indicator.name().value() + "（" + quantity.unit().symbol() + "）")
        .orElse(indicator.name().value());
  }

  private static Optional<Quantity> shownQuantity(Indicator indicator) {
    return indicator.target().map(Sourced::value).flatMap(Target::quantity);
  }

  private static Optional<String> targetValue(Indicator indicator) {
    return shownQuantity(indicator).map(quantity -> quantity.amount().toPlainString());
  }

  private static Optional<String> actualValue(ActualValue actual) {
    return switch (actual) {
      case ActualValue.Amount(Quantity quantity) -> Optional.of(quantity.amount().toPlainString());
      case ActualValue.Change(_, Quantity current) -> Optional.of(current.amount().toPlainString());
      case ActualValue.DoneOn _, ActualValue.Rated _, ActualValue.Stated _ -> Optional.empty();
    };
  }

  private static Optional<Quantity> baseline(Optional<IndicatorActual> actual) {
    return actual
        .map(IndicatorActual::value)
        .filter(ActualValue.Change.class::isInstance)
        .map(value -> ((ActualValue.Change) value).baseline());
  }

  private void titled(String element, String words) throws XMLStreamException {
    xml.writeStartElement(element);
    narrative(words);
    xml.writeEndElement();
  }

  private void narrative(String words) throws XMLStreamException {
    text("narrative", words);
  }

  private void text(String element, String words) throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(words);
    xml.writeEndElement();
  }

  private void day(String element, LocalDate day) throws XMLStreamException {
    xml.writeEmptyElement(element);
    xml.writeAttribute("iso-date", day.toString());
  }
}
