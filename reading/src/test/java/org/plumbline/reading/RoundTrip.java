package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.testkit.form.FormFamily;
import org.plumbline.testkit.form.FormQuirk;
import org.plumbline.testkit.form.FormSheet;
import org.plumbline.testkit.format.DocumentFormat;

/** A plan printed by a maker and read again. */
record RoundTrip(Set<FormQuirk> quirks, List<PerformancePlan> carried, ReadingResult read) {

  /** What a form of no fault may be told about. */
  private static final Set<String> EXPECTED =
      Set.of("unit_carried_down", "prose_indicator", "target_missing", "encoding_detected");

  static RoundTrip of(FormFamily family, Set<FormQuirk> quirks, DocumentFormat format, long seed) {
    PerformancePlan plan = RandomPlan.of(seed);
    FormSheet sheet = family.sheets(List.of(plan)).getFirst();
    for (FormQuirk quirk : quirks) {
      sheet = quirk.apply(sheet);
    }
    byte[] file = format.write(sheet.printed());
    return new RoundTrip(
        quirks, List.of(family.carried(plan)), Documents.read(format.named("plan"), file));
  }

  void isTheSame() {
    assertThat(read.plans())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(SourceLocation.class)
        .ignoringFieldsMatchingRegexes(changed())
        .isEqualTo(carried);
    Set<String> said = new TreeSet<>(Documents.codes(read));
    said.removeAll(EXPECTED);
    quirks.forEach(quirk -> said.removeAll(announced(quirk)));
    assertThat(said).isEmpty();
  }

  /** What the reader says of a quirk, as it must of whatever it infers or passes over. */
  private static Set<String> announced(FormQuirk quirk) {
    return switch (quirk) {
      case LEVELS_CENTRED, LEVELS_OMITTED -> Set.of("category_inferred", "dimension_inferred");
      case PLACEHOLDERS_LEFT, INSTRUCTIONS_LEFT -> Set.of("template_left_in");
      default -> Set.of();
    };
  }

  /** What a quirk adds to a plan, or takes from it. */
  private String[] changed() {
    return quirks.stream()
        .flatMap(quirk ->
            switch (quirk) {
              case POINTS_IN_LABELS -> Stream.of(".*report\\.weights");
              case MONEY_UNIT_IN_CELLS, MONEY_UNITS_MIXED -> Stream.of(".*printedUnit");
              case DECORATED_LABELS, SPLIT_LABELS, WIDE_SPACES ->
                  Stream.of(".*spendingPlan\\.heading.*");
              default -> Stream.<String>empty();
            })
        .toArray(String[]::new);
  }
}
