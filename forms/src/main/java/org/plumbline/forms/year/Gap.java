package org.plumbline.forms.year;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.evaluation.actuals.Problem;
import org.plumbline.evaluation.monitoring.IndicatorState;
import org.plumbline.evaluation.monitoring.Light;
import org.plumbline.evaluation.scoring.Unscored;
import org.plumbline.evidence.IndicatorResult;
import org.plumbline.evidence.fold.Outcome;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;

/**
 * 不足. What a programme's year leaves open, said with its reason.
 *
 * @param names the indicators it concerns, in the order of the plan; empty for the whole plan
 */
record Gap(Bilingual reason, List<String> names) {

  Gap {
    names = List.copyOf(names);
  }

  static List<Gap> of(ProgrammeYear year) {
    Map<Bilingual, List<String>> gaps = new LinkedHashMap<>();
    if (year.synthetic()) {
      gaps.put(
          Bilingual.of(
              "取数、监控、评分所用的记录和支出是合成的", "Records and spending behind its figures are synthetic"),
          List.of());
    }
    if (year.measured().isEmpty()) {
      gaps.put(Bilingual.of("没有项目包，未取数", "No pack is about it: nothing is measured"), List.of());
    }
    for (Indicator indicator : year.plan().indicators()) {
      if (indicator.target().isEmpty()) {
        add(gaps, Bilingual.of("没有指标值", "No target value"), indicator.name().value());
      } else if (indicator.target().get().value() instanceof Target.Narrative) {
        add(
            gaps,
            Bilingual.of("指标值是一段话，没有读出可比的值", "The target is prose without a value to compare"),
            indicator.name().value());
      }
    }
    year.results().forEach(result -> measured(result, gaps));
    year.monitoring().indicators().forEach(state -> monitored(state, gaps));
    year.score().unscored().forEach(open -> unscored(open, gaps));
    problems(year.monitoring().problems(), gaps);
    problems(year.score().problems(), gaps);
    return gaps.entrySet().stream().map(gap -> new Gap(gap.getKey(), gap.getValue())).toList();
  }

  private static void measured(IndicatorResult result, Map<Bilingual, List<String>> gaps) {
    if (result.attested()) {
      add(
          gaps,
          Bilingual.of("实际值由人填报并附依据，不是取数", "Attested by a person with a document, not computed"),
          result.indicator().name());
    }
    if (result.outcome() instanceof Outcome.Undecidable) {
      add(gaps, Bilingual.of("取数不能判定", "Registers do not decide it"), result.indicator().name());
    }
  }

  private static void monitored(IndicatorState state, Map<Bilingual, List<String>> gaps) {
    if (state.light() == Light.UNKNOWN) {
      add(
          gaps,
          Bilingual.of("年中不能判断：" + state.schedule().zh(), "Mid-year: " + state.schedule().en()),
          state.indicator().name().value());
    }
  }

  private static void unscored(Unscored open, Map<Bilingual, List<String>> gaps) {
    add(
        gaps,
        Bilingual.of("未评分：" + open.reason().zh(), "Not scored: " + open.reason().en()),
        open.name().zh());
  }

  private static void problems(List<Problem> problems, Map<Bilingual, List<String>> gaps) {
    problems.forEach(problem -> gaps.putIfAbsent(problem.message(), List.of()));
  }

  private static void add(Map<Bilingual, List<String>> gaps, Bilingual reason, String name) {
    gaps.computeIfAbsent(reason, _ -> new ArrayList<>()).add(name);
  }
}
