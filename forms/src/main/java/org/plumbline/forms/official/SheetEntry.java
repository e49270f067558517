package org.plumbline.forms.official;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.evaluation.actuals.ActualsMatch;
import org.plumbline.evaluation.actuals.IndicatorActual;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.evaluation.scoring.ActualText;
import org.plumbline.evaluation.scoring.ScoreLine;
import org.plumbline.evaluation.scoring.ScoreSheet;
import org.plumbline.evaluation.scoring.Unscored;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.IndicatorNote;
import org.plumbline.model.plan.PrintedResult;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Language;

/**
 * 自评指标. An indicator of a self-evaluation.
 *
 * @param line its line of the score sheet, where it got points
 * @param open the points it could have got, where it stayed open
 */
record SheetEntry(
    Indicator indicator, Optional<ScoreLine> line, Optional<BigDecimal> open, String actual) {

  String weight() {
    return line.map(ScoreLine::weight).or(() -> open).map(BigDecimal::toPlainString).orElse("");
  }

  String score() {
    return line.map(known -> known.score().toPlainString()).orElse("");
  }

  /** Indicators in the order of the plan; a line that stayed open keeps its points, not a score. */
  static List<SheetEntry> listOf(ScoreSheet sheet, PlanActuals actuals) {
    Map<Integer, IndicatorActual> given =
        ActualsMatch.of(sheet.plan(), actuals.indicators()).byPlace();
    List<ScoreLine> lines = new ArrayList<>(sheet.lines());
    List<Unscored> open = new ArrayList<>(sheet.unscored());
    List<SheetEntry> entries = new ArrayList<>();
    List<Indicator> indicators = sheet.plan().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      Optional<ScoreLine> line = take(lines, each -> each.indicator().equals(indicator));
      Optional<BigDecimal> points =
          line.isPresent()
              ? Optional.empty()
              : take(open, each -> each.name().in(Language.ZH).equals(indicator.name().value()))
                  .map(Unscored::weight);
      String actual =
          Optional.ofNullable(given.get(i))
              .map(value -> ActualText.of(value.value()))
              .orElseGet(() -> printed(indicator.result()));
      entries.add(new SheetEntry(indicator, line, points, actual));
    }
    return entries;
  }

  private static <T> Optional<T> take(List<T> from, Predicate<T> wanted) {
    Optional<T> first = from.stream().filter(wanted).findFirst();
    first.ifPresent(from::remove);
    return first;
  }

  private static String printed(PrintedResult result) {
    return result.actual().map(Sourced::value).orElse("");
  }

  static String deviation(Indicator indicator) {
    return indicator.details().notes().stream()
        .filter(note -> note.kind() == IndicatorNote.Kind.DEVIATION)
        .map(note -> note.text().value())
        .collect(Collectors.joining("\n"));
  }
}
