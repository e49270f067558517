package org.plumbline.forms.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.evaluation.actuals.ShownName;
import org.plumbline.model.text.Bilingual;

/**
 * 已知成员. What an object of public JSON may hold: a name that is mistyped must not be passed over.
 */
record KnownMembers(List<String> names) {

  private static final int LONGEST_SHOWN = 40;

  /** Of a file of actual values: a project. */
  static final KnownMembers OF_PLAN =
      new KnownMembers(
          List.of("project", "annualBudget", "spent", "received", "origin", "actuals"));

  /** Ways to say what was achieved; an entry has one of them. */
  static final List<String> VALUES = List.of("value", "date", "rating", "words");

  /** Of a file of actual values: an indicator. */
  static final KnownMembers OF_ACTUAL =
      new KnownMembers(
          List.of(
              "dimension",
              "indicator",
              "description",
              "value",
              "unit",
              "baseline",
              "date",
              "rating",
              "share",
              "words",
              "origin",
              "updated",
              "reasons",
              "explanation"));

  KnownMembers {
    names = List.copyOf(names);
  }

  /** What is wrong with the names in an object. */
  Optional<Bilingual> fault(Object entry) {
    if (!(entry instanceof Map<?, ?> members)) {
      return Optional.of(Bilingual.of("应为 { … }", "must be { … }"));
    }
    String unknown =
        members.keySet().stream()
            .map(String::valueOf)
            .filter(name -> !names.contains(name))
            .map(name -> ShownName.of(name, LONGEST_SHOWN))
            .collect(Collectors.joining(", "));
    return unknown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Bilingual.of(
                "不认识 " + unknown + "；有：" + String.join(", ", names),
                "no such member: " + unknown + "; there are: " + String.join(", ", names)));
  }

  /** How many ways an entry says what was achieved. */
  static long values(Object entry) {
    return VALUES.stream().filter(name -> JsonValues.text(entry, name).isPresent()).count();
  }
}
