package org.plumbline.forms.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Numbers the plans of a run, and says of what was not checked in which plans it was not. */
final class PlanNumbers {

  private final Map<String, StringBuilder> numbers = new LinkedHashMap<>();
  private int plan;

  /** Begins the next plan; gives its number, from 1. */
  int nextPlan() {
    plan++;
    return plan;
  }

  /** What was not checked in the plan begun last. */
  void add(String what) {
    StringBuilder list = numbers.computeIfAbsent(what, _ -> new StringBuilder());
    list.append(list.isEmpty() ? "" : ", ").append(plan);
  }

  boolean isEmpty() {
    return numbers.isEmpty();
  }

  /** Hands on what was not checked, and the numbers of its plans. */
  void forEach(BiConsumer<String, String> action) {
    numbers.forEach((what, list) -> action.accept(what, list.toString()));
  }
}
