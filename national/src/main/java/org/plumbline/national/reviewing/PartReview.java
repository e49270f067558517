package org.plumbline.national.reviewing;

import java.io.IOException;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.ProjectCode;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;
import org.plumbline.national.counting.Tally;
import org.plumbline.review.Finding;
import org.plumbline.review.PlanReview;
import org.plumbline.review.RuleWatch;
import org.plumbline.review.SystemError;
import org.plumbline.review.known.KnownPlans;
import org.plumbline.review.place.FindingPlace;

/**
 * Reviews the plans of one part, one after the other. A plan is held against those of its own unit
 * that came before it in the part, as the command line holds it against those of its document.
 */
final class PartReview {

  private static final String UNKNOWN_DIVISION = "";
  private static final int HUNDREDTHS = 2;

  private final Engine engine;
  private final ReviewSettings settings;
  private final PartFiles files;
  private final PartCounts counts = new PartCounts();
  private KnownPlans siblings = new KnownPlans();
  private String unit = "";
  private int place;

  PartReview(Engine engine, ReviewSettings settings, PartFiles files) {
    this.engine = engine;
    this.settings = settings;
    this.files = files;
  }

  /** Where the next plan stands in the part. */
  int place() {
    return place;
  }

  /** Passes over a plan that could not be read. */
  void pass(String kind, String file, String code, Bilingual why) throws IOException {
    files.error(kind, file, place, code, why);
    counts.addError();
    place++;
  }

  /** The next document begins: its plans are not held against those before. */
  void beginDocument() {
    siblings = new KnownPlans();
  }

  void beginUnitOf(PerformancePlan plan) {
    String own =
        plan.heading().unit().map(Sourced::value).map(PartReview::name).orElse("")
            + plan.fiscalYear();
    if (!own.equals(unit)) {
      siblings = new KnownPlans();
      unit = own;
    }
  }

  private static String name(BudgetUnit printed) {
    return printed.code().orElse("") + printed.name();
  }

  /** Reviews a plan and, where its form says what was reached, scores it. */
  void review(PerformancePlan plan, String file) throws IOException {
    PlanReview review = engine.reviewer().review(plan, settings.year(), siblings, RuleWatch.NONE);
    siblings.add(plan, settings.year());
    String division =
        plan.project().standardCode().map(ProjectCode::division).orElse(UNKNOWN_DIVISION);
    int year = plan.fiscalYear().orElse(settings.year());
    String region = division + Counted.PART + year;
    counts.add(review, region);
    String project = plan.project().code().map(Sourced::value).orElse("");
    for (Finding finding : review.findings()) {
      files.finding(row(finding, review, project, division, year));
    }
    for (SystemError error : review.systemErrors()) {
      files.error("rule", file, place, error.rule(), Bilingual.of(error.detail(), error.detail()));
    }
    Optional<ScoreSheet> score = engine.score(plan);
    if (score.isPresent()) {
      files.score(row(score.get(), project, division, year));
      counts.addScore(
          region,
          score
              .get()
              .total()
              .setScale(HUNDREDTHS, RoundingMode.HALF_UP)
              .unscaledValue()
              .longValue());
    }
    place++;
  }

  Tally tally() {
    return counts.tally();
  }

  private Row row(Finding finding, PlanReview review, String project, String division, int year) {
    SourceLocation at = finding.at();
    Integer page = at.page().isPresent() ? at.page().getAsInt() : null;
    String rule = finding.rule().code();
    String severity = finding.severity().code();
    if (!settings.messages()) {
      return RowFactory.create(
          place, project, division, year, rule, severity, page, at.table(), at.row(), at.column());
    }
    return RowFactory.create(
        place,
        project,
        division,
        year,
        rule,
        severity,
        page,
        at.table(),
        at.row(),
        at.column(),
        FindingPlace.of(review.plan(), at).stable(),
        at.text(),
        finding.message().zh(),
        finding.message().en());
  }

  private Row row(ScoreSheet sheet, String project, String division, int year) {
    return RowFactory.create(
        place,
        project,
        division,
        year,
        sheet.scheme().id(),
        sheet.total().toPlainString(),
        sheet.open().toPlainString(),
        sheet.grade().orElse(null));
  }
}
