package org.plumbline.server.plans.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.server.plans.edit.PlanForm.GoalField;
import org.plumbline.server.plans.edit.PlanForm.IndicatorField;
import org.plumbline.server.plans.edit.PlanForm.ParticularField;
import org.springframework.util.MultiValueMap;

/** Reads the fields a browser sends. Those of goals and indicators come once for each, in order. */
final class FormFields {

  /** What the names of fields beyond the year begin with. */
  static final String LATER = "long-";

  private final MultiValueMap<String, String> sent;

  private FormFields(MultiValueMap<String, String> sent) {
    this.sent = sent;
  }

  static PlanForm read(MultiValueMap<String, String> sent) {
    FormFields fields = new FormFields(sent);
    return new PlanForm(
        new PlanForm.Head(
            fields.line("title"),
            fields.line("year"),
            fields.line("code"),
            fields.line("project"),
            fields.line("department"),
            fields.text("purpose", 0)),
        fields.particulars(),
        new PlanForm.Amounts(
            fields.line("unit"),
            fields.line("total"),
            fields.line("fiscal"),
            fields.line("other"),
            fields.line("spending-basis")),
        fields.steps(),
        fields.goals(""),
        fields.indicators(""),
        new PlanForm.LongTerm(fields.goals(LATER), fields.indicators(LATER)));
  }

  private List<ParticularField> particulars() {
    List<ParticularField> particulars = new ArrayList<>();
    for (int i = 0; i < count("particular"); i++) {
      particulars.add(
          new ParticularField(
              text("particular-from", i), text("particular-label", i), text("particular", i)));
    }
    return particulars;
  }

  private Map<Integer, String> steps() {
    Map<Integer, String> steps = new TreeMap<>();
    for (int month = 1; month <= 12; month++) {
      if (sent.containsKey("step-" + month)) {
        steps.put(month, line("step-" + month));
      }
    }
    return steps;
  }

  private List<GoalField> goals(String prefix) {
    List<GoalField> goals = new ArrayList<>();
    for (int i = 0; i < count(prefix + "goal-text"); i++) {
      goals.add(new GoalField(text(prefix + "goal-from", i), text(prefix + "goal-text", i)));
    }
    return goals;
  }

  private List<IndicatorField> indicators(String prefix) {
    List<IndicatorField> indicators = new ArrayList<>();
    for (int i = 0; i < count(prefix + "name"); i++) {
      indicators.add(
          new IndicatorField(
              text(prefix + "from", i),
              text(prefix + "category", i),
              text(prefix + "dimension", i),
              text(prefix + "name", i),
              text(prefix + "description", i),
              text(prefix + "target", i),
              text(prefix + "basis", i),
              text(prefix + "weight", i)));
    }
    return indicators;
  }

  private int count(String name) {
    return sent.getOrDefault(name, List.of()).size();
  }

  private String line(String name) {
    return text(name, 0);
  }

  /** Browsers send line ends as two characters; documents have one. */
  private String text(String name, int index) {
    List<String> values = sent.getOrDefault(name, List.of());
    return index < values.size() ? values.get(index).replace("\r\n", "\n").strip() : "";
  }
}
