package org.plumbline.review.wording;

import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.regulation.WordList;

/** 计划文字. Which part of a plan speaks of one of some words. */
public final class PlanTexts {

  private PlanTexts() {}

  /** Whether the name or the description of an indicator does. */
  public static boolean speaks(Indicator indicator, WordList words) {
    return words.foundIn(indicator.name().value())
        || indicator.description().filter(text -> words.foundIn(text.value())).isPresent();
  }

  public static boolean indicatorsSpeak(PerformancePlan plan, WordList words) {
    return plan.indicators().stream().anyMatch(indicator -> speaks(indicator, words));
  }

  /** Whether the name of an output does. */
  public static boolean outputsSpeak(PerformancePlan plan, WordList words) {
    return plan.indicators().stream()
        .filter(indicator -> indicator.category().filter(Category.OUTPUT::equals).isPresent())
        .anyMatch(indicator -> words.foundIn(indicator.name().value()));
  }

  public static boolean goalsSpeak(PerformancePlan plan, WordList words) {
    return plan.goals().stream().anyMatch(goal -> words.foundIn(goal.text()));
  }

  public static boolean purposeSpeaks(PerformancePlan plan, WordList words) {
    return plan.heading().purpose().filter(text -> words.foundIn(text.value())).isPresent();
  }

  public static boolean nameSpeaks(PerformancePlan plan, WordList words) {
    return words.foundIn(plan.project().name().value());
  }
}
