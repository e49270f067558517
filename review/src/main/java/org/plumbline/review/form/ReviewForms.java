package org.plumbline.review.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.model.source.Severity;
import org.plumbline.regulation.DataFile;
import org.plumbline.regulation.DataNode;
import org.plumbline.regulation.RegulationData;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.review.Finding;
import org.plumbline.review.NotRun;
import org.plumbline.review.PlanReview;
import org.plumbline.review.RuleCatalogue;
import org.plumbline.review.form.ReviewForm.Assessment;

/** 审核表填写. Fills in the review form from what the rules found. */
public final class ReviewForms {

  private final Map<ReviewPoint, Set<String>> rulesByPoint;
  private final GradeBands bands;

  private ReviewForms(Map<ReviewPoint, Set<String>> rulesByPoint, GradeBands bands) {
    this.rulesByPoint = rulesByPoint;
    this.bands = bands;
  }

  /**
   * The form that ships with the product, for the rules of a catalogue.
   *
   * @throws RegulationDataException if the form names a rule that is not in the catalogue
   */
  public static ReviewForms of(RuleCatalogue catalogue) {
    DataNode form = DataFile.bundled(RegulationData.class, "review-form.yaml");
    return new ReviewForms(PointRules.of(form, catalogue), GradeBands.of(form));
  }

  /** The eight points, in the order of the form. */
  public List<ReviewPoint> points() {
    return List.copyOf(rulesByPoint.keySet());
  }

  /** The overall grade of points as graded, by the counting rule of the regulation. */
  public SuggestedGrade overall(List<SuggestedGrade> points) {
    return bands.overall(points);
  }

  /** The form of one reviewed plan. */
  public ReviewForm fill(PlanReview review) {
    List<Assessment> assessments = new ArrayList<>();
    rulesByPoint.forEach((point, codes) -> assessments.add(assess(point, codes, review)));
    return new ReviewForm(
        assessments, bands.overall(assessments.stream().map(Assessment::grade).toList()));
  }

  private Assessment assess(ReviewPoint point, Set<String> codes, PlanReview review) {
    List<Finding> findings =
        review.findings().stream().filter(f -> codes.contains(f.rule().code())).toList();
    List<NotRun> notRun =
        review.notRun().stream().filter(n -> codes.contains(n.rule().code())).toList();
    boolean crashed = notRun.stream().anyMatch(n -> n.cause() == NotRun.Cause.CRASHED);
    int checked = codes.size() - (int) notRun.stream().map(n -> n.rule().code()).distinct().count();
    boolean fault = findings.stream().anyMatch(f -> f.severity().atLeast(Severity.WARNING));
    boolean known = !crashed && (fault || (point.silenceTells() && checked > 0));
    SuggestedGrade grade = known ? bands.grade(findings) : SuggestedGrade.UNDEFINED;
    return new Assessment(point, grade, findings, checked);
  }
}
