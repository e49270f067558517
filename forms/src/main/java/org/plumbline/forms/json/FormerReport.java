package org.plumbline.forms.json;

import static org.plumbline.forms.json.JsonValues.list;
import static org.plumbline.forms.json.JsonValues.member;
import static org.plumbline.forms.json.JsonValues.text;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.review.comparison.ReportedFinding;
import tools.jackson.core.JacksonException;

/**
 * Reads the findings of an earlier report back from its public JSON, {@code plumbline/review/1}.
 */
public final class FormerReport {

  private FormerReport() {}

  /**
   * The findings of a report, in its order.
   *
   * @throws NoReportException if the text is not the JSON of a review
   */
  public static List<ReportedFinding> read(Reader reader) throws NoReportException {
    Object page;
    try {
      page = JsonValues.parse(reader);
    } catch (JacksonException e) {
      throw new NoReportException("not JSON", e);
    }
    if (!text(page, "schema").equals(Optional.of(ReviewJson.SCHEMA))) {
      throw new NoReportException("not of schema " + ReviewJson.SCHEMA);
    }
    List<ReportedFinding> findings = new ArrayList<>();
    for (Object plan : list(page, "plans")) {
      Object project = member(plan, "project").orElse(Map.of());
      String code = text(project, "code").or(() -> text(project, "name")).orElse("");
      for (Object finding : list(plan, "findings")) {
        findings.add(finding(code, finding));
      }
    }
    return findings;
  }

  private static ReportedFinding finding(String project, Object finding) {
    Object source = member(finding, "source").orElse(Map.of());
    String cell = text(source, "row").orElse("") + "/" + text(source, "column").orElse("");
    return new ReportedFinding(
        project,
        text(finding, "rule").orElse(""),
        text(finding, "place").orElse(cell),
        text(finding, "severity").orElse(""),
        text(finding, "text").orElse(""),
        text(finding, "message").orElse(""));
  }

  /** The text is no report of a review. */
  public static final class NoReportException extends Exception {

    private static final long serialVersionUID = 1L;

    NoReportException(String message) {
      super(message);
    }

    NoReportException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
