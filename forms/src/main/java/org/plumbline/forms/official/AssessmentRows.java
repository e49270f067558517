package org.plumbline.forms.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plumbline.forms.Places;
import org.plumbline.forms.Terms;
import org.plumbline.forms.sheet.Align;
import org.plumbline.forms.sheet.Cell;
import org.plumbline.forms.sheet.Paragraph;
import org.plumbline.forms.sheet.Row;
import org.plumbline.forms.sheet.TextRun;
import org.plumbline.forms.sheet.TextStyle;
import org.plumbline.model.text.Language;
import org.plumbline.review.Finding;
import org.plumbline.review.form.ReviewForm;
import org.plumbline.review.form.ReviewForm.Assessment;
import org.plumbline.review.form.ReviewPoint;
import org.plumbline.review.rule.Criterion;
import org.plumbline.review.waiver.Waivers;

/** The eight points of a review form: one row each, the criterion beside those that share it. */
final class AssessmentRows {

  private final Waivers.Outcome waivers;
  private final Optional<ReviewDecision> decision;

  AssessmentRows(Waivers.Outcome waivers) {
    this(waivers, Optional.empty());
  }

  AssessmentRows(Waivers.Outcome waivers, Optional<ReviewDecision> decision) {
    this.waivers = waivers;
    this.decision = decision;
  }

  /** What a person decided; absent on a form that has yet to be decided on. */
  Optional<ReviewDecision> decision() {
    return decision;
  }

  List<Row> of(ReviewForm form) {
    List<Row> rows = new ArrayList<>();
    List<Assessment> assessments = form.assessments();
    for (int i = 0; i < assessments.size(); i++) {
      Assessment assessment = assessments.get(i);
      Criterion criterion = assessment.point().criterion();
      List<Cell> cells = new ArrayList<>();
      if (i == 0 || assessments.get(i - 1).point().criterion() != criterion) {
        cells.add(criterion(criterion, assessments));
      }
      cells.addAll(cells(assessment));
      rows.add(new Row(cells, 0, false));
    }
    return rows;
  }

  private static Cell criterion(Criterion criterion, List<Assessment> assessments) {
    List<ReviewPoint> points =
        assessments.stream()
            .map(Assessment::point)
            .filter(point -> point.criterion() == criterion)
            .toList();
    int score = points.stream().mapToInt(ReviewPoint::score).sum();
    return Cell.head(criterion.title().in(Language.ZH) + "\n（" + score + "分）")
        .withRows(points.size());
  }

  private List<Cell> cells(Assessment assessment) {
    ReviewPoint point = assessment.point();
    return List.of(
        Cell.head(point.title().in(Language.ZH) + "\n（" + point.score() + "分）"),
        Cell.of(List.of(Paragraph.of(TextStyle.NOTE, point.question().in(Language.ZH)))),
        Cell.head(assessment.grade().official()),
        Cell.of(grounds(assessment)),
        Cell.of(
            List.of(Paragraph.of(TextStyle.TABLE_TEXT, decided(point)).withAlign(Align.CENTER))));
  }

  private String decided(ReviewPoint point) {
    return decision
        .flatMap(made -> made.find(point))
        .map(made ->
            ReviewDecision.boxes(made.grade(), " ")
                + made.reason().map(reason -> "\n" + reason).orElse(""))
        .orElse("□优　□良\n□中　□差\n得分：　　／" + point.score());
  }

  private List<Paragraph> grounds(Assessment assessment) {
    if (assessment.findings().isEmpty()) {
      return List.of(Paragraph.of(TextStyle.NOTE, silence(assessment)));
    }
    List<Paragraph> grounds = new ArrayList<>();
    assessment.findings().stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .forEach(finding -> grounds.add(ground(finding, grounds.size() + 1)));
    return grounds;
  }

  private Paragraph ground(Finding finding, int number) {
    String waived = waivers.findWaiver(finding).isPresent() ? "〔已豁免〕" : "";
    String place = Places.of(finding.at()).in(Language.ZH).replace(" ", "");
    return Paragraph.of(
        TextStyle.NOTE,
        List.of(
            TextRun.bold(
                number + ". 〔" + Terms.of(finding.severity()).in(Language.ZH) + "〕" + waived),
            TextRun.plain(finding.message().in(Language.ZH) + "（" + place + "）")));
  }

  /** What finding nothing means: not the same for every point. */
  private static String silence(Assessment assessment) {
    int rules = assessment.checked();
    if (assessment.grade().findOfficial().isPresent()) {
      return rules + "条规则未发现问题。";
    }
    if (rules == 0) {
      return "没有规则审核本要点，请审核人判断。";
    }
    return assessment.point().silenceTells()
        ? "有规则运行失败，不能给出建议。"
        : rules + "条规则未发现问题，但不足以评定本要点，请审核人判断。";
  }
}
