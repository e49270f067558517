package org.plumbline.forms.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.forms.SampleRuns;
import org.plumbline.testkit.plan.PlanBuilder;

class PlansCsvTest {

  @Test
  void writesOneRowForEachIndicator() {
    assertThat(csv(PlanBuilder.aCompletePlan(), false).lines()).hasSize(6);
  }

  @Test
  void marksTheByteOrderOnlyWhenAsked() {
    assertThat(csv(PlanBuilder.aCompletePlan(), true)).startsWith("\uFEFFdocument,");
    assertThat(csv(PlanBuilder.aCompletePlan(), false)).startsWith("document,");
  }

  @Test
  void quotesWhatWouldBreakTheRow() {
    PlanBuilder plan = PlanBuilder.aPlan().with(anIndicator().named("甲,乙\"丙\"\n丁"));

    assertThat(csv(plan, false)).contains("\"甲,乙\"\"丙\"\"\n丁\"");
  }

  @Test
  void disarmsFormulas() {
    PlanBuilder plan =
        PlanBuilder.aPlan().with(anIndicator().named("=HYPERLINK(1)").described("@SUM(A1)"));

    assertThat(csv(plan, false)).contains(",'=HYPERLINK(1),'@SUM(A1),");
  }

  private static String csv(PlanBuilder plan, boolean mark) {
    StringWriter csv = new StringWriter();
    PlansCsv.write(SampleRuns.reading(List.of(plan.build())), mark, csv);
    return csv.toString();
  }
}
