package org.plumbline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.EvaluationRun.Pages;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evaluation.scoring.EvaluationSheet;
import org.plumbline.evaluation.scoring.FrameScoring;
import org.plumbline.evaluation.scoring.Judgements;
import org.plumbline.forms.json.EvaluationJson;
import org.plumbline.forms.text.EvaluationText;
import org.plumbline.model.text.Bilingual;
import org.plumbline.model.text.Language;
import org.plumbline.regulation.EvaluationFrame;
import org.plumbline.regulation.RegulationDataException;
import org.plumbline.regulation.Schemes;

/** {@code plumbline score} by the frame of a department or finance bureau. */
record EvaluateByFrame(EvaluationFrame frame, Judgements judgements, Session session) {

  int over(EvaluationRun run, @Nullable LocalDate asOf) throws UnusableInputException {
    FrameScoring scoring =
        new FrameScoring(frame, Schemes.bundled().find(frame.scheme()).orElseThrow());
    return run.over(asOf, (plan, actuals) -> scoring.evaluate(plan, actuals, judgements), pages());
  }

  private Pages<EvaluationSheet> pages() {
    Language language = session.language();
    boolean colour = session.streams().drawing().colour();
    return new Pages<>(
        (sheets, problems, out) ->
            EvaluationText.write(sheets, all(sheets, problems), language, colour, out),
        (sheets, problems, out) ->
            EvaluationJson.write(sheets, all(sheets, problems), language, out));
  }

  private List<Problem> all(List<EvaluationSheet> sheets, List<Problem> problems) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(judgements.unused(sheets.stream().map(EvaluationSheet::plan).toList()));
    return all;
  }

  /** The file that {@code --judgements} names. */
  static Judgements judgements(@Nullable Path file) throws UnusableInputException {
    if (file == null) {
      return Judgements.NONE;
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return Judgements.parse(String.valueOf(file.getFileName()), stream);
    } catch (IOException | RegulationDataException e) {
      throw new UnusableInputException(
          Bilingual.format(
              "评价人评分 %s 不能使用：%s",
              "The judgements %s cannot be used: %s", file, String.valueOf(e.getMessage())));
    }
  }
}
