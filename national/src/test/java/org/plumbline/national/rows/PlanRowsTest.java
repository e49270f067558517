package org.plumbline.national.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.national.making.MadePlan;
import org.plumbline.national.making.UnitMaker;
import org.plumbline.national.making.YearOrder;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.review.Finding;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;
import org.plumbline.testkit.plan.Targets;

class PlanRowsTest {

  private static final Path SAMPLES = Path.of(System.getProperty("plumbline.root"), "samples");
  private static final String SEED = "qingdao-miit-2022/qingdao-miit-2022.txt";
  private static final PlanRows ROWS = PlanRows.bundled();
  private static final Reviewer REVIEWER = Reviewer.of(Profile.bundled("national"));
  private static final int YEAR = 2022;

  static Stream<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|html|docx|xlsx)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static List<PerformancePlan> plans(Path file) throws IOException {
    DocumentBytes document =
        new DocumentBytes(file.getFileName().toString(), Files.readAllBytes(file));
    try {
      return PlanReader.bundled().read(document, 0, OptionalInt.empty()).plans();
    } catch (UnreadableDocumentException _) {
      return List.of(); // some samples are there to be refused
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void planOfDocumentComesBackEqual(Path file) throws IOException {
    for (PerformancePlan plan : plans(file)) {
      comesBack(plan);
    }
  }

  @Test
  void columnsSayAllOfTheSeed() throws IOException {
    List<PerformancePlan> plans = plans(SAMPLES.resolve(SEED));

    assertThat(plans).hasSize(16).allMatch(plan -> PlanRows.isCompact(ROWS.row(plan)));
  }

  @Property(tries = 60)
  void madePlanComesBackEqual(@ForAll long seed, @ForAll @IntRange(max = 40) int unit) {
    UnitMaker maker = UnitMaker.of(new YearOrder(1_000, seed, YEAR, 2));
    for (MadePlan made : maker.plans(unit, YEAR)) {
      assertThat(PlanRows.isCompact(ROWS.row(made.plan()))).isTrue();
      comesBack(made.plan());
    }
  }

  /** Targets that no text would be read as, and any characters anywhere. */
  @Property(tries = 300)
  void anyPlanComesBackEqual(
      @ForAll @StringLength(min = 1, max = 30) String text,
      @ForAll @StringLength(max = 12) String unit,
      @ForAll @IntRange(max = 1_000_000) int amount) {
    PerformancePlan plan =
        PlanBuilder.aCompletePlan()
            .named(text)
            .ofUnit(unit, text)
            .coded(unit)
            .purposed(text)
            .withGoal(text)
            .with(
                IndicatorBuilder.anIndicator()
                    .in(Category.BENEFIT, Dimension.ECOLOGICAL)
                    .named(text)
                    .described(unit)
                    .targeting(Targets.exactly("" + amount, Targets.counting(unit))))
            .with(IndicatorBuilder.anIndicator().unclassified().undescribed().withoutBasis())
            .build();

    comesBack(plan);
  }

  private static void comesBack(PerformancePlan plan) {
    PerformancePlan back = ROWS.plan(ROWS.row(plan));

    assertThat(back).isEqualTo(plan);
    // money is equal by amount alone; its printed unit shows in words
    assertThat(back.toString()).isEqualTo(plan.toString());
    assertThat(findings(back)).isEqualTo(findings(plan));
  }

  private static List<String> findings(PerformancePlan plan) {
    return REVIEWER.review(plan, YEAR).findings().stream()
        .map((Finding each) -> each.rule().code() + each.at() + each.message())
        .toList();
  }

  @Test
  void damagedRowIsRefused() {
    Row sound = ROWS.row(PlanBuilder.aCompletePlan().build());
    for (int column : List.of(PlanColumns.FORM, PlanColumns.PLACES, PlanColumns.MONEY_UNIT)) {
      Object[] values = new Object[sound.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = sound.get(i);
      }
      values[column] = column == PlanColumns.PLACES ? new byte[] {4, 2} : "poison";

      assertThatThrownBy(() -> ROWS.plan(RowFactory.create(values)))
          .isInstanceOf(DamagedRowException.class);
    }
  }
}
