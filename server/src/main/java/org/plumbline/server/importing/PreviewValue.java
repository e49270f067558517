package org.plumbline.server.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.forms.TargetReading;
import org.plumbline.forms.Terms;
import org.plumbline.model.plan.BudgetUnit;
import org.plumbline.model.plan.Funding;
import org.plumbline.model.plan.Goal;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.quantity.Money;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.model.source.Sourced;
import org.plumbline.model.target.Assumption;
import org.plumbline.model.target.Target;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.importing.Correction.Place;

/**
 * One value that was read, and the cell it was read from.
 *
 * @param field key of its name; that of an indicator is followed by what the document calls it
 * @param name what the document calls it, where it does
 * @param reading how it was understood, where that is more than its text
 */
record PreviewValue(
    String field,
    Optional<String> name,
    String text,
    Optional<Bilingual> reading,
    List<Bilingual> assumptions,
    Place place) {

  /** Everything in a plan that has a place, in the order of the form. */
  static List<PreviewValue> of(PerformancePlan plan) {
    List<PreviewValue> values = new ArrayList<>();
    add(values, "title", Optional.of(plan.heading().title()));
    add(values, "unit", plan.heading().unit().map(unit -> unit.map(PreviewValue::printed)));
    add(values, "code", plan.project().code());
    add(values, "name", Optional.of(plan.project().name()));
    Funding funding = plan.funding();
    add(values, "total", funding.total().map(PreviewValue::amount));
    add(values, "fiscal", funding.fiscal().map(PreviewValue::amount));
    add(values, "other", funding.other().map(PreviewValue::amount));
    add(values, "purpose", plan.heading().purpose());
    for (Goal goal : plan.goals()) {
      values.add(plain("goal", Optional.of(goal.number() + "."), goal.text(), goal.at()));
    }
    plan.indicators().forEach(indicator -> values.add(indicator(indicator)));
    return values;
  }

  /** What two plans say differently: by field and name, what the one says and what the other. */
  static List<Difference> differences(PerformancePlan before, PerformancePlan after) {
    Map<String, PreviewValue> left = byKey(of(before));
    Map<String, PreviewValue> right = byKey(of(after));
    Set<String> keys = new LinkedHashSet<>(left.keySet());
    keys.addAll(right.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String key : keys) {
      Optional<PreviewValue> was = Optional.ofNullable(left.get(key));
      Optional<PreviewValue> is = Optional.ofNullable(right.get(key));
      if (!was.map(PreviewValue::text).equals(is.map(PreviewValue::text))) {
        PreviewValue either = is.or(() -> was).orElseThrow();
        differences.add(
            new Difference(
                either.field(),
                either.name().orElse(""),
                was.map(PreviewValue::text).orElse(""),
                is.map(PreviewValue::text).orElse("")));
      }
    }
    return differences;
  }

  /** A value that is not the same in two plans; empty where one has none. */
  record Difference(String field, String name, String before, String after) {}

  private static Map<String, PreviewValue> byKey(List<PreviewValue> values) {
    Map<String, PreviewValue> byKey = new LinkedHashMap<>();
    for (PreviewValue value : values) {
      String key = value.field() + "/" + value.name().orElse("");
      String unique = key;
      for (int i = 2; byKey.containsKey(unique); i++) {
        unique = key + "/" + i;
      }
      byKey.put(unique, value);
    }
    return byKey;
  }

  private static PreviewValue indicator(Indicator indicator) {
    Optional<Sourced<Target>> target = indicator.target();
    String text = target.map(found -> found.value().text()).orElse("");
    return new PreviewValue(
        "indicator",
        Optional.of(indicator.name().value()),
        text,
        target.map(found -> TargetReading.of(found.value())).map(said -> level(indicator, said)),
        target.map(found -> found.value().assumptions()).orElse(List.of()).stream()
            .map(Assumption::meaning)
            .toList(),
        place(indicator.at()));
  }

  private static Bilingual level(Indicator indicator, Bilingual reading) {
    return indicator
        .dimension()
        .map(Terms::of)
        .map(level ->
            Bilingual.of(level.zh() + " · " + reading.zh(), level.en() + " · " + reading.en()))
        .orElse(reading);
  }

  private static void add(
      List<PreviewValue> values, String field, Optional<Sourced<String>> value) {
    value.ifPresent(found -> values.add(plain(field, Optional.empty(), found.value(), found.at())));
  }

  private static PreviewValue plain(
      String field, Optional<String> name, String text, SourceLocation at) {
    return new PreviewValue(field, name, text, Optional.empty(), List.of(), place(at));
  }

  private static Sourced<String> amount(Sourced<Money> amount) {
    return amount.map(Money::toString);
  }

  private static String printed(BudgetUnit unit) {
    return (unit.code().orElse("") + " " + unit.name()).strip();
  }

  static Place place(SourceLocation at) {
    return new Place(at.table(), at.row(), at.column());
  }
}
