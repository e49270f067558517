package org.plumbline.review.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.plumbline.model.source.Severity;
import org.plumbline.regulation.DataNode;
import org.plumbline.review.Finding;

/** The figures by which findings grade a point, and points the whole. */
record GradeBands(List<Band> bands, BigDecimal share, int leastGraded) {

  /** The most errors and warnings that a grade bears. */
  record Band(SuggestedGrade grade, int errors, int warnings) {}

  static GradeBands of(DataNode form) {
    DataNode bands = form.node("bands");
    bands.text("basis");
    DataNode overall = form.node("overall");
    overall.text("basis");
    return new GradeBands(
        bands.nodes("at_most").stream().map(GradeBands::band).toList(),
        overall.decimal("share"),
        overall.integer("least_graded"));
  }

  private static Band band(DataNode node) {
    return new Band(
        SuggestedGrade.valueOf(node.text("grade").toUpperCase(Locale.ROOT)),
        node.integer("errors"),
        node.integer("warnings"));
  }

  /** The first band that holds the findings; notes of severity info lower nothing. */
  SuggestedGrade grade(List<Finding> findings) {
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    return bands.stream()
        .filter(band -> errors <= band.errors && warnings <= band.warnings)
        .map(Band::grade)
        .findFirst()
        .orElse(SuggestedGrade.POOR);
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The counting rule of the regulation over the points that could be graded. */
  SuggestedGrade overall(List<SuggestedGrade> points) {
    List<SuggestedGrade> graded = points.stream().filter(SuggestedGrade::isGraded).toList();
    if (graded.size() < leastGraded) {
      return SuggestedGrade.UNDEFINED;
    }
    if (enough(graded, SuggestedGrade.EXCELLENT) && allAtLeast(graded, SuggestedGrade.GOOD)) {
      return SuggestedGrade.EXCELLENT;
    }
    if (enough(graded, SuggestedGrade.GOOD) && allAtLeast(graded, SuggestedGrade.FAIR)) {
      return SuggestedGrade.GOOD;
    }
    return enough(graded, SuggestedGrade.FAIR) ? SuggestedGrade.FAIR : SuggestedGrade.POOR;
  }

  private boolean enough(List<SuggestedGrade> graded, SuggestedGrade grade) {
    int needed =
        share
            .multiply(BigDecimal.valueOf(graded.size()))
            .setScale(0, RoundingMode.CEILING)
            .intValueExact();
    return graded.stream().filter(point -> point.atLeast(grade)).count() >= needed;
  }

  private static boolean allAtLeast(List<SuggestedGrade> graded, SuggestedGrade grade) {
    return graded.stream().allMatch(point -> point.atLeast(grade));
  }
}
