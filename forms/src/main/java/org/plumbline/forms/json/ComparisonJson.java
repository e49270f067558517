package org.plumbline.forms.json;

import java.io.Writer;
import org.plumbline.review.comparison.ReportComparison;

/** Two reports held against each other, as public JSON: {@code plumbline/comparison/1}. */
public final class ComparisonJson {

  public static final String SCHEMA = "plumbline/comparison/1";

  private ComparisonJson() {}

  /** Writes one comparison. */
  public static void write(ReportComparison comparison, Writer out) {
    try (JsonPage page = JsonPage.open(SCHEMA, out)) {
      RunNotesJson.comparison("comparison", comparison, page);
    }
  }
}
