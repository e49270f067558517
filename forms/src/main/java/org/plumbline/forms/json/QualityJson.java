package org.plumbline.forms.json;

import java.io.Writer;
import java.util.SortedMap;
import org.plumbline.review.quality.QualityReport;
import org.plumbline.review.quality.Tally;

/** How right the rules are, as public JSON: {@code plumbline/quality/1}. */
public final class QualityJson {

  public static final String SCHEMA = "plumbline/quality/1";

  private QualityJson() {}

  /** Writes one report. */
  public static void write(QualityReport report, String catalogueVersion, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      page.generator().writeStringProperty("catalogueVersion", catalogueVersion);
      page.generator().writeObjectPropertyStart("overall");
      tally(report.overall(), page);
      page.generator().writeEndObject();
      tallies("rules", report.byRule(), page);
      tallies("unwritten", report.unwritten(), page);
    }
  }

  private static void tallies(String name, SortedMap<String, Tally> tallies, JsonPage page) {
    page.generator().writeArrayPropertyStart(name);
    tallies.forEach((code, tally) -> {
      page.generator().writeStartObject();
      page.generator().writeStringProperty("rule", code);
      tally(tally, page);
      page.generator().writeEndObject();
    });
    page.generator().writeEndArray();
  }

  private static void tally(Tally tally, JsonPage page) {
    page.generator().writeNumberProperty("right", tally.right());
    page.generator().writeNumberProperty("wrong", tally.wrong());
    page.generator().writeNumberProperty("missed", tally.missed());
    page.decimal("precision", tally.precision());
    page.decimal("recall", tally.recall());
  }
}
