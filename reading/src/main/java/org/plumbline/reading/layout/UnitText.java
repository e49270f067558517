package org.plumbline.reading.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.model.plan.BudgetUnit;

/** How forms print a budget unit: code and name run together, in brackets, or the name alone. */
final class UnitText {

  private static final Pattern CODE_FIRST =
      Pattern.compile("^[\\[(（【]?\\s*(\\d{3,})\\s*[\\])）】]?[-—_\\s]*(\\D\\S*.*)$");
  private static final Pattern CODE_LAST =
      Pattern.compile("^(.*?[^\\d\\s(（\\[【—_-])[-—_\\s]*[\\[(（【]?\\s*(\\d{3,})\\s*[\\])）】]?$");
  private static final Pattern SHAPE = Pattern.compile("^\\d{3,}[\\u4e00-\\u9fff].*");

  private UnitText() {}

  static BudgetUnit read(String printed) {
    String text = Prose.oneLine(printed);
    Matcher first = CODE_FIRST.matcher(text);
    if (first.matches()) {
      return new BudgetUnit(Optional.of(first.group(1)), first.group(2).strip());
    }
    Matcher last = CODE_LAST.matcher(text);
    return last.matches()
        ? new BudgetUnit(Optional.of(last.group(2)), last.group(1).strip())
        : new BudgetUnit(Optional.empty(), text);
  }

  /** Whether a text without a label can be nothing but a unit: digits, then a name. */
  static boolean isCodeAndName(String text) {
    return SHAPE.matcher(text.strip()).matches();
  }
}
