package org.plumbline.server.plans.edit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.model.plan.FundingRow;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.Sourced;
import org.plumbline.server.plans.edit.PlanForm.GoalField;
import org.plumbline.server.plans.edit.PlanForm.IndicatorField;

/**
 * What must be right before a form can be saved. Whether the plan is a good one the review says.
 */
final class FormCheck {

  /** As many characters a text may have. */
  static final int LONGEST = 10_000;

  static final int LONGEST_CODE = 60;
  static final int MOST_GOALS = 100;
  static final int MOST_INDICATORS = 300;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<Problem> problems = new ArrayList<>();

  private FormCheck() {}

  /** All that is wrong; {@code base} is the plan the form was opened on. */
  static List<Problem> problems(PlanForm form, PerformancePlan base) {
    FormCheck check = new FormCheck();
    check.head(form.head());
    for (int i = 0; i < form.particulars().size(); i++) {
      check.text("particular", i + 1, form.particulars().get(i).text());
    }
    check.money(form);
    check.goals("", form.goals());
    check.indicators("", form.indicators());
    check.goals(FormFields.LATER, form.longTerm().goals());
    check.indicators(FormFields.LATER, form.longTerm().indicators());
    check.weights(form, base);
    return check.problems;
  }

  private void head(PlanForm.Head head) {
    text("title", 0, head.title());
    text("project", 0, head.project());
    text("department", 0, head.department());
    text("purpose", 0, head.purpose());
    text("code", 0, head.code());
    if (head.project().isBlank()) {
      add("missing", "project", 0);
    }
    if (head.code().length() > LONGEST_CODE) {
      add(
          "too-long",
          "code",
          0,
          Integer.toString(LONGEST_CODE),
          Integer.toString(head.code().length()));
    }
    if (!head.year().isEmpty() && !head.year().matches("(19|20)\\d\\d")) {
      add("no-year", "year", 0);
    }
  }

  private void money(PlanForm form) {
    number("total", 0, form.amounts().total());
    number("fiscal", 0, form.amounts().fiscal());
    number("other", 0, form.amounts().other());
    form.steps().forEach((month, amount) -> number("step", month, amount));
  }

  private void goals(String prefix, List<GoalField> goals) {
    if (goals.size() > MOST_GOALS) {
      tooMany(prefix + "goal", MOST_GOALS, goals.size());
    }
    for (int i = 0; i < goals.size(); i++) {
      text(prefix + "goal", i + 1, goals.get(i).text());
    }
  }

  private void indicators(String prefix, List<IndicatorField> indicators) {
    if (indicators.size() > MOST_INDICATORS) {
      tooMany(prefix + "indicator", MOST_INDICATORS, indicators.size());
    }
    for (int i = 0; i < indicators.size(); i++) {
      IndicatorField each = indicators.get(i);
      text(prefix + "name", i + 1, each.name());
      text(prefix + "description", i + 1, each.description());
      text(prefix + "target", i + 1, each.target());
      text(prefix + "basis", i + 1, each.basis());
      number(prefix + "weight", i + 1, each.weight());
      if (each.name().isBlank() && !each.isBlank()) {
        add("missing", prefix + "name", i + 1);
      }
    }
  }

  private void tooMany(String field, int most, int count) {
    add("too-many", field, 0, Integer.toString(most), Integer.toString(count));
  }

  /** Points add up to 100, those for spending the money included where the form has some. */
  private void weights(PlanForm form, PerformancePlan base) {
    Optional<BigDecimal> sum = form.weights();
    if (sum.isEmpty()) {
      return;
    }
    BigDecimal execution =
        base.details().fundingRows().stream()
            .map(FundingRow::execution)
            .flatMap(each -> each.weight().stream())
            .map(Sourced::value)
            .findFirst()
            .orElse(BigDecimal.ZERO);
    if (sum.get().add(execution).compareTo(HUNDRED) != 0) {
      add("weights", "weight", 0, sum.get().add(execution).toPlainString());
    }
  }

  private void text(String field, int number, String text) {
    int length = text.codePointCount(0, text.length());
    if (length > LONGEST) {
      add("too-long", field, number, Integer.toString(LONGEST), Integer.toString(length));
    }
    boolean unprintable =
        text.codePoints()
            .anyMatch(c ->
                (c != '\n' && c != '\t' && Character.isISOControl(c))
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    if (unprintable) {
      add("unprintable", field, number);
    }
  }

  private void number(String field, int number, String typed) {
    if (!typed.isBlank() && FormNumbers.find(typed).isEmpty()) {
      add("no-number", field, number);
    }
  }

  private void add(String key, String field, int number, String... details) {
    problems.add(Problem.of(key, field, number, details));
  }
}
