package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.source.SourceLocation;
import org.plumbline.testkit.form.FormFamily;
import org.plumbline.testkit.form.FormSheet;
import org.plumbline.testkit.format.DocumentFormat;

/** A plan printed by a maker and read again. */
record RoundTrip(List<PerformancePlan> carried, ReadingResult read) {

  /** What a form of no fault may be told about. */
  private static final Set<String> EXPECTED =
      Set.of("unit_carried_down", "prose_indicator", "target_missing", "encoding_detected");

  static RoundTrip of(FormFamily family, DocumentFormat format, long seed) {
    PerformancePlan plan = RandomPlan.of(seed);
    FormSheet sheet = family.sheets(List.of(plan)).getFirst();
    byte[] file = format.write(sheet.printed());
    return new RoundTrip(
        List.of(family.carried(plan)), Documents.read(format.named("plan"), file));
  }

  void isTheSame() {
    assertThat(read.plans())
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(SourceLocation.class)
        .isEqualTo(carried);
    Set<String> said = new TreeSet<>(Documents.codes(read));
    said.removeAll(EXPECTED);
    assertThat(said).isEmpty();
  }
}
