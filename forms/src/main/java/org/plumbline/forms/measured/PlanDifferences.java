package org.plumbline.forms.measured;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.pack.IndicatorMeasure;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.text.Bilingual;

/** 与绩效目标表的差异. Holds the indicators of a pack against those of its plan. */
public final class PlanDifferences {

  private final Pack pack;
  private final PerformancePlan plan;
  private final List<Bilingual> differences = new ArrayList<>();

  private PlanDifferences(Pack pack, PerformancePlan plan) {
    this.pack = pack;
    this.plan = plan;
  }

  /** Where the pack and its plan do not say the same; found by project code. */
  public static List<Bilingual> find(Pack pack, List<PerformancePlan> plans) {
    Optional<PerformancePlan> plan = planOf(pack, plans);
    if (plan.isEmpty()) {
      return List.of(
          Bilingual.format(
              "文件中没有项目 %s（%s）。请核对项目编码。",
              "the documents have no project %s (%s). Check the project code.",
              pack.heading().projectCode(),
              pack.heading().projectName()));
    }
    PlanDifferences found = new PlanDifferences(pack, plan.get());
    found.compareHeading();
    found.compareIndicators();
    return List.copyOf(found.differences);
  }

  /** The plan with the project code of the pack. */
  public static Optional<PerformancePlan> planOf(Pack pack, List<PerformancePlan> plans) {
    return plans.stream()
        .filter(plan ->
            plan.project()
                .code()
                .map(Sourced::value)
                .filter(pack.heading().projectCode()::equals)
                .isPresent())
        .findFirst();
  }

  private void compareHeading() {
    plan.heading()
        .fiscalYear()
        .filter(year -> year.year() != pack.fiscalYear())
        .ifPresent(year ->
            differ(
                "预算年度：绩效目标表为 %2$d，项目包为 %1$d。",
                "fiscal year: %2$d in the plan, %1$d in the pack.", pack.fiscalYear(), year.year()));
    String name = plan.project().name().value();
    if (!folded(name).equals(folded(pack.heading().projectName()))) {
      differ(
          "项目名称：绩效目标表为“%2$s”，项目包为“%1$s”。",
          "project name: \"%2$s\" in the plan, \"%1$s\" in the pack.",
          pack.heading().projectName(),
          name);
    }
  }

  private void compareIndicators() {
    List<Indicator> left = new ArrayList<>(plan.indicators());
    int before = -1;
    for (IndicatorMeasure measured : pack.indicators()) {
      Optional<Indicator> found = left.stream().filter(it -> isSame(measured, it)).findFirst();
      if (found.isEmpty()) {
        differ(
            "绩效目标表没有指标“%s”。请核对二级指标、名称和描述。",
            "the plan has no indicator \"%s\". Check dimension, name and description.", named(measured));
        continue;
      }
      left.remove(found.get());
      compareTarget(measured, found.get());
      int place = plan.indicators().indexOf(found.get());
      if (place < before) {
        differ(
            "指标“%s”的次序与绩效目标表不同。",
            "the indicator \"%s\" stands in another place than in the plan.", named(measured));
      }
      before = Math.max(before, place);
    }
    for (Indicator missing : left) {
      differ(
          "项目包没有绩效目标表的指标“%s”（%s）。请补上取数口径。",
          "the pack lacks the plan's indicator \"%s\" (%s). Write a measure for it.",
          missing.name().value(),
          missing.dimension().map(Dimension::official).orElse("—"));
    }
  }

  private void compareTarget(IndicatorMeasure measured, Indicator planned) {
    String printed = planned.target().map(target -> target.value().text()).orElse("");
    if (!folded(printed).equals(folded(measured.target()))) {
      differ(
          "指标“%s”的指标值：绩效目标表为“%s”，项目包为“%s”。",
          "the target of \"%s\": \"%s\" in the plan, \"%s\" in the pack.",
          named(measured),
          printed,
          measured.target());
    }
  }

  private static boolean isSame(IndicatorMeasure measured, Indicator planned) {
    boolean description =
        measured.description().isEmpty()
            || planned
                .description()
                .map(text -> folded(text.value()))
                .equals(measured.description().map(PlanDifferences::folded));
    return description
        && planned.dimension().equals(Optional.of(measured.dimension()))
        && folded(planned.name().value()).equals(folded(measured.name()));
  }

  private static String named(IndicatorMeasure measured) {
    return measured.name() + measured.description().map(text -> "（" + text + "）").orElse("");
  }

  /** Width and blanks are how a form was typed, not what it says. */
  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  private void differ(String zh, String en, Object... arguments) {
    differences.add(Bilingual.format(zh, en, arguments));
  }
}
