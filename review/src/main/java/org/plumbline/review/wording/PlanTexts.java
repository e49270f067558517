package org.plumbline.review.wording;

import java.util.Optional;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.regulation.WordList;

/** 计划文字. Which part of a plan speaks of one of some words. */
public final class PlanTexts {

  private PlanTexts() {}

  /** Whether the name or the description of an indicator does. */
  public static boolean speaks(Indicator indicator, WordList words) {
    return words.foundIn(indicator.name().value()) || speaks(indicator.description(), words);
  }

  public static boolean indicatorsSpeak(PerformancePlan plan, WordList words) {
    for (Indicator indicator : plan.indicators()) {
      if (speaks(indicator, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name of an output does. */
  public static boolean outputsSpeak(PerformancePlan plan, WordList words) {
    for (Indicator indicator : plan.indicators()) {
      if (indicator.isIn(Category.OUTPUT) && words.foundIn(indicator.name().value())) {
        return true;
      }
    }
    return false;
  }

  /** Whether any goal is written out; a numbered line may be blank. */
  public static boolean hasGoals(PerformancePlan plan) {
    for (Goal goal : plan.goals()) {
      if (!goal.text().isBlank()) {
        return true;
      }
    }
    return false;
  }

  public static boolean goalsSpeak(PerformancePlan plan, WordList words) {
    for (Goal goal : plan.goals()) {
      if (words.foundIn(goal.text())) {
        return true;
      }
    }
    return false;
  }

  public static boolean purposeSpeaks(PerformancePlan plan, WordList words) {
    return speaks(plan.heading().purpose(), words);
  }

  public static boolean nameSpeaks(PerformancePlan plan, WordList words) {
    return words.foundIn(plan.project().name().value());
  }

  private static boolean speaks(Optional<Sourced<String>> text, WordList words) {
    return text.isPresent() && words.foundIn(text.get().value());
  }
}
