package org.plumbline.forms.text;

import static org.plumbline.forms.text.DisplayWidth.cut;
import static org.plumbline.forms.text.DisplayWidth.padded;

import java.io.Writer;
import java.util.List;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evaluation.scoring.EvaluationSheet;
import org.plumbline.evaluation.scoring.FrameLine;
import org.plumbline.evaluation.scoring.Judgement;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.EvaluationFrame;

/** Evaluations for a terminal: every item with its proof, or with what a person is asked. */
public final class EvaluationText {

  private static final int NAME = 46;
  private static final int POINTS = 8;

  private final Sheet sheet;

  private EvaluationText(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Writes the sheets of a run. */
  public static void write(
      List<EvaluationSheet> sheets,
      List<Problem> problems,
      Language language,
      boolean colour,
      Writer out) {
    EvaluationText text = new EvaluationText(new Sheet(out, language, colour));
    sheets.forEach(text::sheet);
    text.problems(problems);
  }

  private void sheet(EvaluationSheet evaluation) {
    String grade = evaluation.grade().orElse(sheet.say("等级未定", "grade open"));
    String open = sheet.say("未定 ", "open ") + evaluation.open().toPlainString();
    sheet.line(
        sheet.bold(
            Sheet.plain(evaluation.plan().project().name().value())
                + "  "
                + evaluation.total().toPlainString()
                + "  "
                + grade
                + (evaluation.open().signum() == 0 ? "" : "  " + open)));
    sheet.line(
        sheet.faint(
            "   " + sheet.say(evaluation.frame().title()) + " (" + evaluation.frame().id() + ")"));
    for (EvaluationFrame.Group group : evaluation.frame().groups()) {
      sheet.line("   " + sheet.bold(sheet.say(group.title()) + " " + group.points()));
      evaluation.of(group).forEach(this::line);
    }
    problems(evaluation.problems());
    sheet.blank();
  }

  private void line(FrameLine line) {
    boolean blank = line.parts().isEmpty() && line.toBeJudged();
    String row =
        "   "
            + padded(cut(sheet.say(line.item().title()), NAME), NAME)
            + padded(line.item().points().toPlainString(), POINTS)
            + (blank ? "—" : line.score().toPlainString());
    sheet.line(line.toBeJudged() ? sheet.toned(Severity.WARNING, row) : row);
    line.judgement().ifPresent(this::judgement);
    if (line.judgement().isEmpty()) {
      line.parts().forEach(this::part);
      line.open().forEach(open -> said(sheet.say(open.name()) + "：" + sheet.say(open.reason())));
    }
    if (line.toBeJudged()) {
      line.hints().forEach(hint -> said(sheet.say(hint)));
      line.item().asked().questions().forEach(question -> said("□ " + sheet.say(question)));
    }
  }

  private void judgement(Judgement judgement) {
    String date = judgement.date().map(day -> "，" + day).orElse("");
    said(
        sheet.say("评价人：", "Judged by ")
            + Sheet.plain(judgement.author())
            + date
            + "；"
            + Sheet.plain(judgement.reason()));
  }

  private void part(FrameLine.Part part) {
    said(Sheet.plain(sheet.say(part.name())) + "  " + sheet.say(part.proof().formula()));
    for (Bilingual remark : part.proof().remarks()) {
      said("  " + sheet.say(remark));
    }
  }

  private void said(String text) {
    sheet.line(sheet.faint("      " + text));
  }

  private void problems(List<Problem> problems) {
    for (Problem problem : problems) {
      sheet.line(sheet.toned(Severity.WARNING, "   ▲ " + sheet.say(problem.message())));
    }
  }
}
