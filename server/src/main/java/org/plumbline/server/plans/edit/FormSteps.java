package org.plumbline.server.plans.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.server.plans.edit.PlanForm.GoalField;
import org.plumbline.server.plans.edit.PlanForm.IndicatorField;
import org.plumbline.server.plans.edit.PlanForm.LongTerm;

/** What the buttons inside a form do with its rows: adding, removing, moving. Nothing is saved. */
final class FormSteps {

  private static final Pattern STEP =
      Pattern.compile("(add|remove|up|down)-(long-)?(goal|indicator)(?:-(\\d{1,4}))?");

  private FormSteps() {}

  /** The form after a step; empty where {@code step} is none. */
  static Optional<PlanForm> take(String step, PlanForm form) {
    Matcher found = STEP.matcher(step);
    if (!found.matches()) {
      return Optional.empty();
    }
    String what = found.group(1).toLowerCase(Locale.ROOT);
    int index = found.group(4) == null ? -1 : Integer.parseInt(found.group(4));
    boolean goal = found.group(3).equals("goal");
    return Optional.of(
        found.group(2) == null
            ? ofTheYear(what, index, goal, form)
            : form.withLongTerm(later(what, index, goal, form.longTerm())));
  }

  private static PlanForm ofTheYear(String what, int index, boolean goal, PlanForm form) {
    return goal
        ? form.withGoals(goals(what, index, form.goals()))
        : form.withIndicators(indicators(what, index, form.indicators()));
  }

  private static LongTerm later(String what, int index, boolean goal, LongTerm form) {
    return goal
        ? new LongTerm(goals(what, index, form.goals()), form.indicators())
        : new LongTerm(form.goals(), indicators(what, index, form.indicators()));
  }

  private static List<GoalField> goals(String what, int index, List<GoalField> all) {
    return changed(what, index, all, new GoalField("", ""));
  }

  private static List<IndicatorField> indicators(String what, int index, List<IndicatorField> all) {
    return changed(what, index, all, beside(index, all));
  }

  /** A new row belongs to the levels of the one it stands behind. */
  private static IndicatorField beside(int index, List<IndicatorField> all) {
    if (all.isEmpty()) {
      return IndicatorField.EMPTY;
    }
    IndicatorField former = index >= 0 && index < all.size() ? all.get(index) : all.getLast();
    return new IndicatorField("", former.category(), former.dimension(), "", "", "", "", "");
  }

  private static <T> List<T> changed(String what, int index, List<T> all, T empty) {
    List<T> changed = new ArrayList<>(all);
    boolean there = index >= 0 && index < all.size();
    switch (what) {
      case "add" -> changed.add(there ? index + 1 : all.size(), empty);
      case "remove" -> {
        if (there) {
          changed.remove(index);
        }
      }
      case "up" -> {
        if (there && index > 0) {
          Collections.swap(changed, index, index - 1);
        }
      }
      default -> {
        if (there && index + 1 < all.size()) {
          Collections.swap(changed, index, index + 1);
        }
      }
    }
    return changed;
  }
}
