package org.plumbline.server.plans.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.server.plans.edit.PlanForm;

/**
 * What a program wants a draft to say: the fields of the form. What is left out stays as it is;
 * lists, where they are given, are given whole.
 *
 * @param department 主管部门, by its name
 * @param particulars labelled texts that the form of the plan prints beside, such as 项目属性
 * @param money amounts in the unit named by {@code unit}, such as {@code TEN_THOUSAND_YUAN}
 */
record PlanChangeRequest(
    @Nullable String title,
    @Nullable Integer fiscalYear,
    @Nullable String projectCode,
    @Nullable String projectName,
    @Nullable String department,
    @Nullable String purpose,
    @Nullable List<ParticularRequest> particulars,
    @Nullable MoneyRequest money,
    @Nullable List<GoalRequest> goals,
    @Nullable List<IndicatorRequest> indicators,
    @Nullable LongTermRequest longTerm) {

  /** 中长期目标. The same beyond the year. */
  record LongTermRequest(
      @Nullable List<GoalRequest> goals, @Nullable List<IndicatorRequest> indicators) {

    PlanForm.LongTerm over(PlanForm.LongTerm stored) {
      return new PlanForm.LongTerm(
          goals == null ? stored.goals() : goals.stream().map(GoalRequest::field).toList(),
          indicators == null
              ? stored.indicators()
              : indicators.stream().map(IndicatorRequest::field).toList());
    }
  }

  /** Money; {@code steps} by month, printed as {@code basis} says. */
  record MoneyRequest(
      @Nullable String unit,
      @Nullable String total,
      @Nullable String fiscal,
      @Nullable String other,
      @Nullable String basis,
      @Nullable Map<Integer, String> steps) {}

  /** A labelled text; {@code from} as of goals. */
  record ParticularRequest(@Nullable Integer from, @Nullable String label, @Nullable String text) {

    PlanForm.ParticularField field() {
      return new PlanForm.ParticularField(
          number(from), PlanChangeRequest.text(label, ""), PlanChangeRequest.text(text, ""));
    }
  }

  /** A goal; {@code from} is its place in the list as it was, from 0, nothing for a new one. */
  record GoalRequest(@Nullable Integer from, @Nullable String text) {

    PlanForm.GoalField field() {
      return new PlanForm.GoalField(number(from), PlanChangeRequest.text(text, ""));
    }
  }

  /** An indicator; {@code from} as of goals. */
  record IndicatorRequest(
      @Nullable Integer from,
      @Nullable String category,
      @Nullable String dimension,
      @Nullable String name,
      @Nullable String description,
      @Nullable String target,
      @Nullable String basis,
      @Nullable String weight) {

    PlanForm.IndicatorField field() {
      return new PlanForm.IndicatorField(
          number(from),
          upper(category),
          upper(dimension),
          text(name, ""),
          text(description, ""),
          text(target, ""),
          text(basis, ""),
          text(weight, ""));
    }
  }

  PlanForm over(PlanForm stored) {
    PlanForm.Head head = stored.head();
    return new PlanForm(
        new PlanForm.Head(
            text(title, head.title()),
            fiscalYear == null ? head.year() : fiscalYear.toString(),
            text(projectCode, head.code()),
            text(projectName, head.project()),
            text(department, head.department()),
            text(purpose, head.purpose())),
        particulars == null
            ? stored.particulars()
            : particulars.stream().map(ParticularRequest::field).toList(),
        Optional.ofNullable(money).map(given -> amounts(given, stored)).orElse(stored.amounts()),
        steps(stored),
        goals == null ? stored.goals() : goals.stream().map(GoalRequest::field).toList(),
        indicators == null
            ? stored.indicators()
            : indicators.stream().map(IndicatorRequest::field).toList(),
        longTerm == null ? stored.longTerm() : longTerm.over(stored.longTerm()));
  }

  private static PlanForm.Amounts amounts(MoneyRequest given, PlanForm stored) {
    PlanForm.Amounts known = stored.amounts();
    return new PlanForm.Amounts(
        text(given.unit(), known.unit()),
        text(given.total(), known.total()),
        text(given.fiscal(), known.fiscal()),
        text(given.other(), known.other()),
        text(given.basis(), known.basis()));
  }

  private Map<Integer, String> steps(PlanForm stored) {
    Map<Integer, String> steps = new TreeMap<>(stored.steps());
    if (money != null && money.steps() != null) {
      money.steps().entrySet().stream()
          .filter(step -> step.getKey() >= 1 && step.getKey() <= 12)
          .forEach(step -> steps.put(step.getKey(), step.getValue()));
    }
    return steps;
  }

  private static String text(@Nullable String given, String known) {
    return given == null ? known : given.strip();
  }

  private static String upper(@Nullable String code) {
    return code == null ? "" : code.toUpperCase(java.util.Locale.ROOT);
  }

  private static String number(@Nullable Integer from) {
    return from == null ? "" : from.toString();
  }
}
