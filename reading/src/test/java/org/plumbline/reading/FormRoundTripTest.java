package org.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.plan.Indicator;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.testkit.form.FormDocument;
import org.plumbline.testkit.form.FormFamily;
import org.plumbline.testkit.form.FormQuirk;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

class FormRoundTripTest {

  /** What every family carries of an indicator. */
  private record Line(String category, String dimension, String name, String target) {

    static List<Line> of(PerformancePlan plan) {
      return plan.indicators().stream().map(Line::of).toList();
    }

    private static Line of(Indicator indicator) {
      return new Line(
          indicator.category().map(Category::code).orElse(""),
          indicator.dimension().map(Dimension::code).orElse(""),
          indicator.name().value(),
          indicator.target().map(target -> target.value().text()).orElse(""));
    }
  }

  @Property(tries = 60)
  void plansSurviveEveryFamily(
      @ForAll FormFamily family,
      @ForAll Set<FormQuirk> quirks,
      @ForAll boolean word,
      @ForAll @IntRange(min = 1, max = 9_999) int budget) {
    PerformancePlan plan =
        PlanBuilder.aCompletePlan()
            .budgeting(budget + ".50")
            .with(
                IndicatorBuilder.anIndicator()
                    .in(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION)
                    .named("群众满意度"))
            .build();
    FormDocument document = new FormDocument(family, quirks);
    ReadingResult result =
        word
            ? Documents.read("plan.docx", document.docx(plan))
            : Documents.read("plan.txt", document.text(plan).getBytes(StandardCharsets.UTF_8));

    assertThat(result.plans()).hasSize(1);
    PerformancePlan again = result.plans().getFirst();
    assertThat(Line.of(again)).isEqualTo(Line.of(plan));
    assertThat(again.project().name().value()).isEqualTo(plan.project().name().value());
    assertThat(again.funding().total().map(money -> money.value()))
        .isEqualTo(plan.funding().total().map(money -> money.value()));
    assertThat(again.goals().getFirst().text()).isEqualTo(plan.goals().getFirst().text());
    assertThat(Documents.codes(result)).doesNotContain("left_over_cell");
  }
}
