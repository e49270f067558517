package org.plumbline.forms.text;

import static org.plumbline.forms.text.DisplayWidth.cut;
import static org.plumbline.forms.text.DisplayWidth.padded;

import java.io.Writer;
import java.util.List;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evaluation.rollup.RollUp.Scored;
import org.plumbline.evaluation.rollup.RunSummary;
import org.plumbline.evaluation.scoring.ExecutionLine;
import org.plumbline.evaluation.scoring.Proof;
import org.plumbline.evaluation.scoring.ScoreLine;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.evaluation.scoring.Unscored;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;

/** Score sheets for a terminal: a line for every point, its formula below it. */
public final class ScoreText {

  private static final int NAME = 46;
  private static final int POINTS = 8;

  private final Sheet sheet;

  private ScoreText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Writes the sheets of a run, and what several plans come to together. */
  public static void write(
      List<Scored> scored, List<Problem> problems, Language language, boolean colour, Writer out) {
    ScoreText text = new ScoreText(new Sheet(out, language, colour));
    scored.forEach(each -> text.sheet(each.sheet()));
    if (scored.size() > 1) {
      new RollUpText(text.sheet).write(RunSummary.of(scored));
    }
    text.problems(problems);
  }

  private void sheet(ScoreSheet score) {
    String grade = score.grade().orElse(sheet.say("等级未定", "grade open"));
    sheet.line(
        sheet.bold(
            Sheet.plain(score.plan().project().name().value())
                + "  "
                + (score.isBlank() ? "—" : score.total().toPlainString())
                + "  "
                + grade));
    sheet.line(
        sheet.faint("   " + sheet.say(score.scheme().title()) + " (" + score.scheme().id() + ")"));
    score.remarks().forEach(remark -> sheet.line(sheet.faint("   " + sheet.say(remark))));
    score.execution().ifPresent(this::execution);
    score.lines().forEach(this::line);
    for (Unscored unscored : score.unscored()) {
      sheet.line(
          sheet.toned(
              Severity.WARNING,
              row(sheet.say(unscored.name()), unscored.weight().toPlainString(), "—")
                  + "  "
                  + sheet.say("未评分：", "not scored: ")
                  + sheet.say(unscored.reason())));
    }
    problems(score.problems());
    sheet.blank();
  }

  private void execution(ExecutionLine line) {
    sheet.line(
        row(
            sheet.say("预算执行率", "Budget execution"),
            line.weight().toPlainString(),
            line.score().toPlainString()));
    proof(line.proof());
  }

  private void line(ScoreLine line) {
    sheet.line(
        row(
            Sheet.plain(line.indicator().name().value()),
            line.weight().toPlainString(),
            line.score().toPlainString()));
    proof(line.proof());
  }

  private void proof(Proof proof) {
    sheet.line(sheet.faint("      " + sheet.say(proof.formula())));
    for (Bilingual remark : proof.remarks()) {
      sheet.line(sheet.faint("      " + sheet.say(remark)));
    }
  }

  private void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      sheet.line(sheet.toned(Severity.WARNING, "   ▲ " + sheet.say(problem.message())));
    }
  }

  private static String row(String name, String weight, String score) {
    return "   "
        + padded(cut(name, NAME), NAME)
        + padded(weight, POINTS)
        + padded(score, POINTS).stripTrailing();
  }
}
