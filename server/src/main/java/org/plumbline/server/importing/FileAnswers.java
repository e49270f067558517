package org.plumbline.server.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.importing.ReadPlan.Decision;
import org.plumbline.server.importing.Units.KnownUnit;
import org.springframework.stereotype.Component;

/**
 * What somebody answers about the plans of a file: about one, about all that print the same unit,
 * or about all that nothing else was said about. The narrower answer holds.
 */
@Component
class FileAnswers {

  private final ReadPlans readPlans;
  private final Units units;

  FileAnswers(ReadPlans readPlans, Units units) {
    this.readPlans = readPlans;
    this.units = units;
  }

  /** Units and decisions by ordinal of the plan. */
  record Answers(Map<Integer, Long> owners, Map<Integer, Decision> decisions) {

    static Answers none() {
      return new Answers(new HashMap<>(), new HashMap<>());
    }

    boolean isEmpty() {
      return owners.isEmpty() && decisions.isEmpty();
    }
  }

  /**
   * The answers of the page. Units are typed, or chosen from its list: code, name, or both.
   *
   * @throws OpenQuestionException if a unit that was typed is none
   */
  Answers read(ImportJob job, ImportFile file, Map<String, String> fields) {
    List<KnownUnit> known = units.listIn(job.organisation());
    Answers answers = Answers.none();
    for (ReadPlan plan : readPlans.list(file.id())) {
      if (plan.unit().isEmpty()) {
        owner(plan, fields)
            .ifPresent(typed -> answers.owners().put(plan.ordinal(), unit(known, typed)));
      }
      decision(plan, fields).ifPresent(decided -> answers.decisions().put(plan.ordinal(), decided));
    }
    return answers;
  }

  private static Optional<String> owner(ReadPlan plan, Map<String, String> fields) {
    return Stream.of("unit-" + plan.ordinal(), named(plan, fields), "all-units")
        .map(fields::get)
        .filter(FileAnswers::isTyped)
        .map(String::strip)
        .findFirst();
  }

  /** The field for all plans that print the same unit: its number stands beside what is printed. */
  private static String named(ReadPlan plan, Map<String, String> fields) {
    return fields.entrySet().stream()
        .filter(field -> field.getKey().startsWith("printed-"))
        .filter(field -> plan.printedUnit().filter(field.getValue()::equals).isPresent())
        .map(field -> field.getKey().replaceFirst("printed-", "named-"))
        .findFirst()
        .orElse("");
  }

  private static Optional<Decision> decision(ReadPlan plan, Map<String, String> fields) {
    Optional<Decision> own = Decision.findCode(fields.get("existing-" + plan.ordinal()));
    boolean open = plan.existing().filter(there -> there.decision().isEmpty()).isPresent();
    return own.isPresent() || !open ? own : Decision.findCode(fields.get("all-existing"));
  }

  private static boolean isTyped(@Nullable String typed) {
    return typed != null && !typed.isBlank();
  }

  private static long unit(List<KnownUnit> known, String typed) {
    return Units.find(known, typed)
        .map(KnownUnit::id)
        .orElseThrow(() ->
            new OpenQuestionException(
                Bilingual.format(
                    "没有“%s”这个预算单位，或者有几个。请从列表中选择，或写明代码。",
                    "There is no unit \"%s\", or there are several. Choose one from the list, or"
                        + " write its code.",
                    typed)));
  }
}
